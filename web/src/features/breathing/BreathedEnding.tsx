import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Ending } from './Ending';
import type { Exercise } from './exercises';
import type { Outcome } from './guide';
import { type Mood, tell } from './keep';
import { writeLength } from './lengths';
import { cycleOf } from './rhythm';

interface Content {
  exercise: Exercise;
  outcome: Outcome;
  before: Mood;
  /** Whether it can be kept: with an account, or on the device of somebody who has one. */
  keeps: boolean;
  /** Missing where there is nothing to begin again, as in a room that is over. */
  onAgain?: () => void;
}

/** What was breathed, in whole cycles, and what may follow. */
export function BreathedEnding({ exercise, outcome, before, keeps, onAgain }: Content) {
  const { cycles } = outcome;
  const session = { name: exercise.name, tell: (after: Mood) => tell(exercise, outcome, before, after) };
  return (
    <Ending
      said={sayDone(cycles, cycles * cycleOf(exercise.phases))}
      session={cycles > 0 ? session : undefined}
      keeps={keeps}
      back={[to('/respirer'), m.breathing_all()]}
      onAgain={onAgain}
    />
  );
}

function sayDone(cycles: number, millis: number): string {
  const length = writeLength(millis, locale());
  if (cycles === 0) return m.breathing_over_none();
  return cycles === 1 ? m.breathing_over_one({ length }) : m.breathing_over_text({ cycles, length });
}
