import { signal } from '@preact/signals';
import { leftOf, type Moment, momentAt, SETTLING } from './clock';
import type { Guide } from './guide';
import { isSame } from './guide';
import { cycleOf } from './rhythm';
import type { Room } from './rooms';

/**
 * Leads along a room that has been started: where it is, its start and the clock of all rooms alone say, so nothing that is sent
 * can come late. Nobody can pause it; who ends it here leaves, and the others breathe on.
 */
export function followRoom({ phases = [], cycles, startsAt = '' }: Room, now: () => number): Guide {
  const start = Date.parse(startsAt);
  const cycle = cycleOf(phases);
  const joined = Math.max(now(), start);
  const elapsed = () => now() - start + SETTLING;
  const moment = signal<Moment>({ stage: 'settling' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endedAt: number | undefined;

  function follow() {
    clearTimeout(timer);
    if (endedAt !== undefined) return;
    const next = momentAt(phases, cycles, elapsed());
    if (!isSame(moment.value, next)) moment.value = next;
    if (next.stage === 'over') endedAt = start + cycles * cycle;
    else timer = setTimeout(follow, Math.max(1, Math.ceil(leftOf(phases, cycles, elapsed()))));
  }

  function end() {
    if (endedAt !== undefined) return;
    clearTimeout(timer);
    endedAt = Math.min(now(), start + cycles * cycle);
    moment.value = { stage: 'over' };
  }

  document.addEventListener('visibilitychange', follow);
  follow();
  return {
    moment,
    paused: signal(false),
    ending: signal(false),
    breathed: () => now() - start,
    total: () => cycles * cycle,
    togglePause: () => undefined,
    end,
    outcome: () => {
      const until = endedAt ?? now();
      // Whole cycles alone: who came in the middle of one begins with the next.
      const first = Math.ceil((joined - start) / cycle);
      const done = Math.floor((until - start) / cycle + 1e-6);
      return {
        cycles: Math.max(0, Math.min(cycles, done) - first),
        planned: cycles,
        startedAt: Math.round(joined),
        endedAt: Math.round(Math.max(until, joined)),
        paused: 0,
      };
    },
    dispose() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    },
  };
}
