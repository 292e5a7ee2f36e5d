import type { components } from '../../api/schema/garden';
import type { Exercise } from './exercises';
import type { Outcome } from './guide';
import { cycleOf } from './rhythm';

/** How somebody says that they feel: each from −1 to 1, or unsaid. */
export interface Mood {
  valence?: number;
  arousal?: number;
}

export type Told = components['schemas']['OfflineSession'];

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
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(before.valence !== undefined && { moodBefore: before.valence }),
    ...(before.arousal !== undefined && { arousalBefore: before.arousal }),
    ...(after.valence !== undefined && { moodAfter: after.valence }),
    ...(after.arousal !== undefined && { arousalAfter: after.arousal }),
  };
}

/**
 * Keeps a session with the person's account; never without one. The same id may be told again and counts once. Throws a
 * `Problem` where the service says no or cannot be reached.
 */
export async function keepSession(signedIn: boolean, id: string, told: Told): Promise<boolean> {
  if (!signedIn) return false;
  const { api } = await import('../../api/client');
  await api.PUT('/api/v1/practice/sessions/{id}', { params: { path: { id } }, body: told });
  return true;
}
