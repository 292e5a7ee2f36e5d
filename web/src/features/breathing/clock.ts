import type { Phase } from './exercises';
import { cycleOf } from './rhythm';

/** Time to settle before the first breath, in milliseconds. */
export const SETTLING = 3000;

/** What is to be done at a time of a session. */
export type Moment =
  | { stage: 'settling' }
  /** Both counted from 0; `into` is the time since the start of the phase, in milliseconds. */
  | { stage: 'breathing'; cycle: number; phase: number; into: number }
  | { stage: 'over' };

/** A session that runs or is paused, on the clock of `performance.now()`, in milliseconds. */
export interface Run {
  startedAt: number;
  /** All pauses that have ended. */
  paused: number;
  pausedAt: number | undefined;
}

/** The moment at a time since the start of a session, without pauses. Nothing is counted up, so nothing drifts. */
export function momentAt(phases: Phase[], cycles: number, elapsed: number): Moment {
  const breathed = elapsed - SETTLING;
  if (breathed < 0) return { stage: 'settling' };
  const cycle = cycleOf(phases);
  if (breathed >= cycles * cycle) return { stage: 'over' };
  const number = Math.floor(breathed / cycle);
  let into = breathed - number * cycle;
  for (const [index, { millis }] of phases.entries()) {
    if (into < millis || index === phases.length - 1)
      return { stage: 'breathing', cycle: number, phase: index, into };
    into -= millis;
  }
  return { stage: 'over' };
}

/** How long the moment lasts from then on, in milliseconds; endless at the end. */
export function leftOf(phases: Phase[], cycles: number, elapsed: number): number {
  const moment = momentAt(phases, cycles, elapsed);
  if (moment.stage === 'over') return Number.POSITIVE_INFINITY;
  if (moment.stage === 'settling') return SETTLING - elapsed;
  return (phases[moment.phase]?.millis ?? 0) - moment.into;
}

/** How many whole cycles are done. */
export function cyclesDone(phases: Phase[], cycles: number, elapsed: number): number {
  return Math.max(0, Math.min(cycles, Math.floor((elapsed - SETTLING) / cycleOf(phases))));
}

export function begin(now: number): Run {
  return { startedAt: now, paused: 0, pausedAt: undefined };
}

export function elapsedOf(run: Run, now: number): number {
  return (run.pausedAt ?? now) - run.startedAt - run.paused;
}

/** All pauses until then, the one under way included. */
export function pausedBy(run: Run, now: number): number {
  return run.paused + (run.pausedAt === undefined ? 0 : now - run.pausedAt);
}

export function pause(run: Run, now: number): Run {
  return run.pausedAt === undefined ? { ...run, pausedAt: now } : run;
}

/** Goes on where it was; who paused while settling settles anew. */
export function resume(run: Run, now: number): Run {
  if (run.pausedAt === undefined) return run;
  if (elapsedOf(run, now) < SETTLING) return begin(now);
  return { ...run, paused: run.paused + now - run.pausedAt, pausedAt: undefined };
}
