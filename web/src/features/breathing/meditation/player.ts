import { type Signal, signal } from '@preact/signals';
import { begin, elapsedOf, pause, pausedBy, type Run, resume } from '../clock';
import type { Step } from './meditations';

/** What became of a sitting. Times of the day in milliseconds since 1970. */
export interface Sat {
  startedAt: number;
  endedAt: number;
  paused: number;
  practised: number;
}

/** Leads through the steps of a meditation. */
export interface Player {
  /** Which step it is, counted from 0; `undefined` once it is over. */
  step: Signal<number | undefined>;
  paused: Signal<boolean>;
  /** Milliseconds from the beginning of the step that is shown to the end of the whole. */
  left(): number;
  togglePause(): void;
  end(): void;
  outcome(): Sat;
  dispose(): void;
}

/** The step of a time since the beginning, and how long it lasts from then on; nothing at the end. */
export function stepAt(steps: Step[], elapsed: number): { at: number; left: number } | undefined {
  let end = 0;
  for (const [at, { millis }] of steps.entries()) {
    end += millis;
    if (elapsed < end) return { at, left: end - elapsed };
  }
  return undefined;
}

/** Starts a meditation. One timer wakes it at each step; where it is, the clock alone says. */
export function startPlayer(steps: Step[]): Player {
  let run: Run = begin(performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let endedAt: number | undefined;
  // The wall clock may be set meanwhile: it is read once.
  const wall = Date.now() - performance.now();
  const step = signal<number | undefined>(0);
  const paused = signal(false);
  const whole = steps.reduce((sum, { millis }) => sum + millis, 0);

  function follow() {
    clearTimeout(timer);
    if (endedAt !== undefined) return;
    const now = stepAt(steps, elapsedOf(run, performance.now()));
    if (now === undefined) return end();
    step.value = now.at;
    if (!paused.value) timer = setTimeout(follow, Math.ceil(now.left));
  }

  function end() {
    clearTimeout(timer);
    endedAt ??= performance.now();
    step.value = undefined;
  }

  function togglePause() {
    if (endedAt !== undefined) return;
    const now = performance.now();
    run = paused.value ? resume(run, now) : pause(run, now);
    paused.value = !paused.value;
    follow();
  }

  // A hidden page wakes late; when it is seen again it is right at once.
  document.addEventListener('visibilitychange', follow);
  follow();
  return {
    step,
    paused,
    left: () => whole - steps.slice(0, step.value).reduce((sum, { millis }) => sum + millis, 0),
    togglePause,
    end,
    outcome() {
      const at = endedAt ?? performance.now();
      return {
        startedAt: Math.round(wall + run.startedAt),
        endedAt: Math.round(wall + at),
        paused: Math.round(pausedBy(run, at)),
        practised: Math.round(Math.min(whole, elapsedOf(run, at))),
      };
    },
    dispose() {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', follow);
    },
  };
}
