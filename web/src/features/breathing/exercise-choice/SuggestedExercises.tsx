import { useEffect, useRef } from 'preact/hooks';
import { to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Button, ButtonLink } from '../../../ui/Button';
import { Failure } from '../../../ui/Failure';
import { offer } from '../offer';
import { BasisNote } from './BasisNote';
import styles from './ExerciseChoice.module.css';
import { refuse, type Suggested } from './suggestions';
import type { SuggestionState } from './useSuggestions';

/** The first exercise large, with its reason as the service says it; the others as a choice. */
export function SuggestedExercises({ state }: { state: SuggestionState }) {
  const { shown, said, error, ask } = state;
  const [first, ...others] = shown?.items ?? [];
  return (
    <>
      {error !== undefined && <Failure error={error} offline={m.exercise_choice_offline()} again={ask} />}
      <p role="status">{said}</p>
      {shown !== undefined && first === undefined && <p>{m.exercise_choice_none()}</p>}
      {first !== undefined && <First key={first.protocol} exercise={first} state={state} />}
      {others.length > 0 && (
        <details class={styles.others}>
          <summary>{m.exercise_choice_others()}</summary>
          <ul>
            {others.map(each => (
              <li key={each.protocol}>
                <Way exercise={each} state={state} />
                <p data-private>{each.reason}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown?.basis !== undefined && <BasisNote basis={shown.basis} state={state} />}
    </>
  );
}

function First({ exercise, state }: { exercise: Suggested; state: SuggestionState }) {
  const { protocol = '', name = '', reason } = exercise;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={styles.first} aria-labelledby="suggested">
      <h2 id="suggested" ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p data-private>{reason}</p>
      <div class={styles.ways}>
        <Way exercise={exercise} state={state} primary />
        {state.shown?.basis === 'personal' && (
          <Button
            aria-disabled={state.busy}
            onClick={() => void state.change(() => refuse(protocol), m.exercise_choice_less_done({ name }))}
          >
            {m.exercise_choice_less()}
          </Button>
        )}
      </div>
    </section>
  );
}

interface WayContent {
  exercise: Suggested;
  state: SuggestionState;
  primary?: boolean;
}

/** Leads to an exercise, which begins with so many cycles and the mood that was said here. */
function Way({ exercise, state, primary = false }: WayContent) {
  const { protocol = '', name = '', cycles } = exercise;
  const take = () => offer({ code: protocol, cycles, before: state.situation.mood });
  const href = to(`/respirer/${protocol}`);
  const facts = m.exercise_choice_cycles({ count: cycles });
  if (!primary)
    return (
      <>
        <a href={href} onClick={take}>
          {name}
        </a>{' '}
        <span class={styles.soft}>{facts}</span>
      </>
    );
  return (
    <ButtonLink kind="primary" href={href} onClick={take}>
      {m.exercise_choice_begin({ count: cycles })}
    </ButtonLink>
  );
}
