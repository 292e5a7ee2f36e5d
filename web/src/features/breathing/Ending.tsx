import { useEffect, useRef } from 'preact/hooks';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import styles from './Ending.module.css';
import type { Exercise } from './exercises';
import type { Outcome } from './guide';
import { Keeping } from './Keeping';
import type { Mood } from './keep';
import { writeLength } from './lengths';
import { cycleOf } from './rhythm';

interface Content {
  exercise: Exercise;
  outcome: Outcome;
  before: Mood;
  signedIn: boolean;
  /** Missing where there is nothing to begin again, as in a room that is over. */
  onAgain?: () => void;
}

/** What was breathed, in a sentence, and what may follow. */
export function Ending({ exercise, outcome, before, signedIn, onAgain }: Content) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class={styles.ending}>
      <h2 ref={heading} tabIndex={-1}>
        {m.breathing_over()}
      </h2>
      <p>{sayDone(outcome.cycles, outcome.cycles * cycleOf(exercise.phases))}</p>
      {outcome.cycles > 0 && signedIn && <Keeping {...{ exercise, outcome, before }} />}
      {outcome.cycles > 0 && !signedIn && <p class={styles.quiet}>{m.breathing_not_kept()}</p>}
      <div class={styles.ways}>
        {onAgain && <Button onClick={onAgain}>{m.breathing_again()}</Button>}
        <ButtonLink kind="quiet" href={to('/respirer')}>
          {m.breathing_all()}
        </ButtonLink>
      </div>
    </div>
  );
}

function sayDone(cycles: number, millis: number): string {
  const length = writeLength(millis, locale());
  if (cycles === 0) return m.breathing_over_none();
  return cycles === 1 ? m.breathing_over_one({ length }) : m.breathing_over_text({ cycles, length });
}
