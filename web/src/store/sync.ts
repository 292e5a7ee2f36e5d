import { effect, signal } from '@preact/signals';
import { Problem } from '../api/problems';
import { session } from '../api/session';
import { type Bell, exchange, type Post } from './exchange';
import type { Journal } from './journal';

/** How the journal and the service stand: `waiting` for the network or for a session, `refused` for good, until asked again. */
export type SyncState = 'idle' | 'busy' | 'waiting' | 'refused';

/** Pauses after failures, in milliseconds: each is twice the one before. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

/**
 * Keeps a journal and the service the same, in one tab of the browser: the others wait until that one is closed.
 */
export class Sync {
  readonly state = signal<SyncState>('idle');
  readonly problem = signal<Problem | undefined>(undefined);
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;
  #again = false;
  #pause = FIRST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closeBell: (() => void) | undefined;

  constructor(
    private readonly journal: Journal,
    private readonly post: Post,
    private readonly bell: Bell,
  ) {}

  /** Begins as soon as no other tab leads. */
  start(): void {
    const { signal } = this.#stop;
    const locks = navigator.locks as LockManager | null | undefined;
    if (!locks) {
      this.#lead();
      return;
    }
    const led = () =>
      new Promise<void>(resolve => {
        signal.addEventListener('abort', () => resolve());
        this.#lead();
      });
    locks.request(`cesizen-journal-${this.journal.name}`, { signal }, led).catch(() => undefined);
  }

  stop(): void {
    this.#stop.abort();
    this.#closeBell?.();
  }

  /** Exchanges until nothing is left; what comes meanwhile is done afterwards. */
  run = (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#again = true;
    this.#running ??= this.#exchange();
    return this.#running;
  };

  #lead(): void {
    if (this.#stop.signal.aborted) return;
    // The stream is there before the first exchange, so that nothing falls between the two.
    this.#openBell();
    const unwatch = effect(() => {
      this.journal.written.value;
      // A renewed session too: the one before may have ended.
      session.value;
      void this.run();
    });
    const online = () => {
      this.#openBell();
      void this.run();
    };
    window.addEventListener('online', online);
    this.#stop.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      unwatch();
      window.removeEventListener('online', online);
    });
  }

  #openBell(): void {
    this.#closeBell?.();
    this.#closeBell = this.bell(this.run, () => {
      this.#closeBell = undefined;
      this.#later(FIRST_PAUSE * 6);
    });
  }

  async #exchange(): Promise<void> {
    await undefined;
    while (this.#again && !this.#stop.signal.aborted) {
      this.#again = false;
      this.state.value = 'busy';
      try {
        while ((await exchange(this.journal.db, this.post)) && !this.#stop.signal.aborted)
          this.journal.tellRead();
        this.journal.tellRead();
        this.#pause = FIRST_PAUSE;
        this.problem.value = undefined;
        this.state.value = 'idle';
      } catch (error) {
        this.#fail(error);
      }
    }
    // In the same turn as the last look at what is wanted: nothing falls between the two.
    this.#running = undefined;
  }

  #fail(error: unknown): void {
    if (this.#stop.signal.aborted) return;
    const problem = error instanceof Problem ? error : undefined;
    const passing = problem === undefined || problem.isPassing || problem.status === 401;
    this.problem.value = passing ? undefined : problem;
    this.state.value = passing ? 'waiting' : 'refused';
    this.#later(Math.max(this.#pause, (problem?.retryAfter ?? 0) * 1000));
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    if (this.#stop.signal.aborted) return;
    this.#timer = setTimeout(() => {
      if (this.#closeBell === undefined) this.#openBell();
      void this.run();
    }, pause);
  }
}
