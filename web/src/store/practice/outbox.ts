import { signal } from '@preact/signals';
import { Problem } from '../../api/problems';
import { openWaiting, type Told, type WaitingDatabase, type WaitingSession } from './waiting';

/** Tells the service of a session; throws a `Problem`. */
export type Tell = (id: string, told: Told) => Promise<void>;

/** Whether the person whose sessions these are is known to be signed in now. */
export type MaySend = (name: string) => Promise<boolean>;

/** Sessions of one person that wait on this device until the service has them. */
export class PracticeOutbox {
  /** All that waits, oldest first, as this tab read it last. */
  readonly waiting = signal<WaitingSession[]>([]);
  /** Whether this tab is sending, or waits for another one that does. */
  readonly sending = signal(false);
  readonly #channel: BroadcastChannel;

  private constructor(
    readonly name: string,
    private readonly db: WaitingDatabase,
    private readonly tell: Tell,
    private readonly maySend: MaySend,
  ) {
    this.#channel = new BroadcastChannel(`cesizen-practice-${name}`);
    this.#channel.addEventListener('message', () => void this.#read());
  }

  static async open(name: string, tell: Tell, maySend: MaySend, gone: () => void): Promise<PracticeOutbox> {
    const outbox = new PracticeOutbox(name, await openWaiting(name, gone), tell, maySend);
    await outbox.#read();
    return outbox;
  }

  /** Keeps a session on the device; the same id again changes nothing. */
  async add(session: WaitingSession): Promise<void> {
    await this.db.put('sessions', session);
    await this.#tellTabs();
  }

  /** Gives up what the service refused. */
  async giveUp(id: string): Promise<void> {
    await this.db.delete('sessions', id);
    await this.#tellTabs();
  }

  /** Lets a refused session be sent again. */
  async retry(id: string): Promise<void> {
    const session = await this.db.get('sessions', id);
    if (session === undefined) return;
    const { refusal: _, ...rest } = session;
    await this.db.put('sessions', rest);
    await this.#tellTabs();
  }

  /**
   * Sends what waits, oldest first, in one tab at a time. A refusal keeps none of the others from going; where nobody answers, all
   * wait. Says the pause until the next try in milliseconds, 0 where the service names none; `undefined` when nothing is left.
   */
  async send(): Promise<number | undefined> {
    // Missing in some worlds: then two tabs may tell the same, which counts once.
    const locks = navigator.locks as LockManager | null | undefined;
    this.sending.value = true;
    try {
      if (!locks) return await this.#sendAll();
      return await locks.request(`cesizen-practice-${this.name}`, () => this.#sendAll());
    } finally {
      this.sending.value = false;
    }
  }

  close(): void {
    this.#channel.close();
    this.db.close();
  }

  async #sendAll(): Promise<number | undefined> {
    const due = (await this.#read()).filter(({ refusal }) => refusal === undefined);
    for (const session of due) {
      // Somebody else may have signed in meanwhile.
      if (!(await this.maySend(this.name))) return 0;
      const pause = await this.#sendOne(session);
      if (pause !== undefined) return pause;
    }
    return undefined;
  }

  /** Sends one; says how long to wait where all must wait. */
  async #sendOne(session: WaitingSession): Promise<number | undefined> {
    try {
      await this.tell(session.id, session.told);
      await this.db.delete('sessions', session.id);
    } catch (error) {
      if (!(error instanceof Problem) || !isFinal(error)) return waitOf(error);
      const { title, detail } = error;
      await this.db.put('sessions', { ...session, refusal: { title, detail } });
    }
    await this.#tellTabs();
    return undefined;
  }

  async #tellTabs(): Promise<void> {
    await this.#read();
    this.#channel.postMessage('changed');
  }

  async #read(): Promise<WaitingSession[]> {
    // The ids are times, so that they sort.
    this.waiting.value = await this.db.getAll('sessions');
    return this.waiting.value;
  }
}

/** Whether the service will say the same again: not while it is away, and not to who must sign in first. */
function isFinal({ status, isPassing }: Problem): boolean {
  return !isPassing && status < 500 && status !== 401;
}

function waitOf(error: unknown): number {
  return error instanceof Problem ? (error.retryAfter ?? 0) * 1000 : 0;
}
