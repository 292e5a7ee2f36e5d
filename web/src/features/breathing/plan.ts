import type { Phase } from './exercises';
import { cycleOf, fillsOf } from './rhythm';

/** A phase as it will be heard: when it begins and ends, in seconds from now, and how full the lungs are then. */
export interface Planned {
  at: number;
  until: number;
  from: number;
  to: number;
}

/** How far a sound is planned, in milliseconds: longer than a hidden page sleeps. */
export const HORIZON = 65_000;

/** The phases from `breathed` on, the current one with what is left of it, until the end of the session or the horizon. */
export function planAhead(phases: Phase[], breathed: number, total: number, horizon = HORIZON): Planned[] {
  const fills = fillsOf(phases);
  const cycle = cycleOf(phases);
  const end = Math.min(total, breathed + horizon);
  const planned: Planned[] = [];
  for (let start = Math.max(0, Math.floor(breathed / cycle)) * cycle; start < end; start += cycle) {
    let at = start;
    for (const [index, { millis }] of phases.entries()) {
      const until = at + millis;
      const fill = fills[index] ?? { from: 0, to: 0 };
      if (until > breathed && at < end)
        planned.push({ at: (at - breathed) / 1000, until: (until - breathed) / 1000, ...fill });
      at = until;
    }
  }
  return planned;
}
