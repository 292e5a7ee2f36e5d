import { zoneHere } from '../../store/days';
import type { Told } from '../../store/practice/waiting';
import type { Exercise } from './exercises';
import type { Outcome } from './guide';
import { cycleOf } from './rhythm';

/** How somebody says that they feel: each from −1 to 1, or unsaid. */
export interface Mood {
  valence?: number;
  arousal?: number;
}

/** A session as the service is told of it. */
export function tell(exercise: Exercise, outcome: Outcome, before: Mood, after: Mood): Told {
  return {
    ...(exercise.pattern === undefined
      ? { protocol: exercise.code }
      : { pattern: exercise.pattern, cycleMillis: cycleOf(exercise.phases) }),
    version: exercise.version,
    plannedCycles: outcome.planned,
    completedCycles: outcome.cycles,
    startedAt: new Date(outcome.startedAt).toISOString(),
    completedAt: new Date(outcome.endedAt).toISOString(),
    pausedMillis: outcome.paused,
    ...felt(before, after),
  };
}

/** How somebody felt, as far as they said, and in which zone it was. */
export function felt(before: Mood, after: Mood) {
  return {
    zone: zoneHere(),
    ...(before.valence !== undefined && { moodBefore: before.valence }),
    ...(before.arousal !== undefined && { arousalBefore: before.arousal }),
    ...(after.valence !== undefined && { moodAfter: after.valence }),
    ...(after.arousal !== undefined && { arousalAfter: after.arousal }),
  };
}
