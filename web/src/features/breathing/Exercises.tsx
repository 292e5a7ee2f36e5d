import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Card, Cards } from '../../ui/Card';
import { Page } from '../../ui/Page';
import { useCatalogue } from './catalogue';
import styles from './Exercises.module.css';
import type { Exercise } from './exercises';
import { writeLength } from './lengths';
import { cycleOf, lineOf } from './rhythm';
import { SafetyText } from './Safety';
import { useSignedIn } from './visitor';
import { sayRhythm } from './words';

/** Holds while the client is open; not remembered, as it may say something about a body. */
const withoutHold = signal(false);

const others: [string, () => string][] = [
  ['/respirer/mediter', m.meditation_title],
  ['/respirer/ensemble', m.breathing_together],
  ['/seances', m.sessions_title],
];

export const description = m.breathing_description;

/** All exercises, each with its rhythm drawn and in words. */
export default function Exercises() {
  const { exercises, notice } = useCatalogue();
  const Own = useOwnRhythms();
  const shown = exercises.filter(exercise => !(withoutHold.value && exercise.breathHold));
  return (
    <Page title={m.breathing_title()} lead={m.breathing_lead()} wide>
      <p>
        <ButtonLink href={to('/respirer/maintenant')}>{m.exercise_choice_title()}</ButtonLink>
      </p>
      <div class={styles.filter}>
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={withoutHold.value}
            aria-describedby="breathing-hint"
            onChange={event => {
              withoutHold.value = event.currentTarget.checked;
            }}
          />
          {m.breathing_filter()}
        </label>
        <span id="breathing-hint" class={styles.hint}>
          {m.breathing_filter_hint()}
        </span>
        <span role="status" class="visually-hidden">
          {withoutHold.value ? m.breathing_count({ count: shown.length }) : ''}
        </span>
      </div>
      <Cards>
        {shown.map(exercise => (
          <Card
            key={exercise.code}
            href={to(`/respirer/${exercise.code}`)}
            title={exercise.name}
            icon={lineOf(exercise.phases)}
          >
            {sayRhythm(exercise)}
            <span class={styles.facts}>{facts(exercise)}</span>
          </Card>
        ))}
      </Cards>
      {Own !== undefined && <Own withoutHold={withoutHold.value} />}
      <ul class={styles.others}>
        {others.map(([path, words]) => (
          <li key={path}>
            <a class={styles.other} href={to(path)}>
              {words()}
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary class={styles.summary}>{m.breathing_safety()}</summary>
        <SafetyText notice={notice} />
      </details>
    </Page>
  );
}

/** The part that asks the service, fetched for who has an account. */
function useOwnRhythms() {
  const signedIn = useSignedIn();
  const [part, setPart] = useState<ComponentType<{ withoutHold: boolean }>>();
  useEffect(() => {
    if (signedIn) void import('./OwnRhythms').then(({ OwnRhythms }) => setPart(() => OwnRhythms));
  }, [signedIn]);
  return signedIn ? part : undefined;
}

function facts(exercise: Exercise): string {
  const length = writeLength(exercise.defaultCycles * cycleOf(exercise.phases), locale());
  return `${length} · ${exercise.breathHold ? m.breathing_with_hold() : m.breathing_without_hold()}`;
}
