import { type Signal, signal } from '@preact/signals';
import {
  begin,
  cyclesDone,
  elapsedOf,
  leftOf,
  type Moment,
  momentAt,
  pause,
  pausedBy,
  type Run,
  resume,
  SETTLING,
} from './clock';
import type { Exercise } from './exercises';
import { cycleOf } from './rhythm';

/** What became of a session. Times of the day in milliseconds since 1970. */
export interface Outcome {
  cycles: number;
  planned: number;
  startedAt: number;
  endedAt: number;
  paused: number;
}

/** Leads through one session: says what to do now, and can be paused and ended. */
export interface Guide {
  moment: Signal<Moment>;
  paused: Signal<boolean>;
  /** Whether this cycle is the last by wish. */
  ending: Signal<boolean>;
  /** Milliseconds since the first breath, without pauses; negative while settling. */
  breathed(): number;
  /** Milliseconds from the first breath to the end, as it is planned now. */
  total(): number;
  togglePause(): void;
  /** Ends with this cycle; at once while settling, paused, or when asked again. */
  end(): void;
  outcome(): Outcome;
  dispose(): void;
}

/** Starts a session of so many cycles. One timer wakes it at each change; where it is, the clock alone says. */
export function startGuide(exercise: Exercise, planned: number): Guide {
  const { phases } = exercise;
  let run: Run = begin(performance.now());
  let cycles = planned;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endedAt: number | undefined;
  // The wall clock may be set while somebody breathes: it is read once.
  const wall = Date.now() - performance.now();
  const moment = signal<Moment>({ stage: 'settling' });
  const paused = signal(false);
  const ending = signal(false);
  const elapsed = () => elapsedOf(run, performance.now());

  function follow() {
    clearTimeout(timer);
    const next = momentAt(phases, cycles, elapsed());
    if (!isSame(moment.value, next)) moment.value = next;
    if (next.stage === 'over') endedAt ??= performance.now();
    else if (!paused.value) timer = setTimeout(follow, Math.ceil(leftOf(phases, cycles, elapsed())));
  }

  function stop() {
    clearTimeout(timer);
    endedAt ??= performance.now();
    cycles = cyclesDone(phases, cycles, elapsed());
    moment.value = { stage: 'over' };
  }

  function end() {
    const now = moment.value;
    if (now.stage === 'over') return;
    if (now.stage === 'settling' || paused.value || ending.value) return stop();
    ending.value = true;
    cycles = Math.min(cycles, now.cycle + 1);
    follow();
  }

  function togglePause() {
    if (moment.value.stage === 'over') return;
    const now = performance.now();
    run = paused.value ? resume(run, now) : pause(run, now);
    paused.value = !paused.value;
    follow();
  }

  // A hidden page wakes late; when it is seen again it is right at once.
  document.addEventListener('visibilitychange', follow);
  follow();
  return {
    moment,
    paused,
    ending,
    breathed: () => elapsed() - SETTLING,
    total: () => cycles * cycleOf(phases),
    togglePause,
    end,
    outcome: () => outcomeOf(run, { cycles: cyclesDone(phases, cycles, elapsed()), planned }, wall, endedAt),
    dispose() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    },
  };
}

/** Whether two moments ask for the same: the time within a phase does not matter. */
export function isSame(a: Moment, b: Moment): boolean {
  if (a.stage !== 'breathing' || b.stage !== 'breathing') return a.stage === b.stage;
  return a.cycle === b.cycle && a.phase === b.phase;
}

function outcomeOf(
  run: Run,
  counted: { cycles: number; planned: number },
  wall: number,
  endedAt = performance.now(),
): Outcome {
  return {
    ...counted,
    startedAt: Math.round(wall + run.startedAt + SETTLING),
    endedAt: Math.round(wall + Math.max(endedAt, run.startedAt + SETTLING)),
    paused: Math.round(pausedBy(run, endedAt)),
  };
}
