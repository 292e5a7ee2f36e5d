import { signal } from '@preact/signals';
import { type Database, openDatabase } from './database';
import type { Content, Entry, FullEntry, Pending } from './entries';
import { entriesBetween, entriesInBin, type Filter, findEntries, type Part } from './find';
import { newId, nextChange } from './ids';
import { enqueue } from './outbox';
import { pendingOf, placeIn, readPlace, show, type Writing, write } from './transactions';

/**
 * The journal of one person on this device: read and written here with or without a network, sent by `Sync`.
 */
export class Journal {
  /** Grows whenever something has changed, in this tab or in another one: what is shown is read again. */
  readonly revision = signal(0);
  /** Grows whenever a person has written something, in any tab: there is something to send. */
  readonly written = signal(0);
  readonly #channel: BroadcastChannel;

  private constructor(
    readonly name: string,
    readonly db: Database,
  ) {
    this.#channel = new BroadcastChannel(`cesizen-journal-${name}`);
    this.#channel.addEventListener('message', ({ data }) => this.#hear(data === 'written'));
  }

  /** Opens the journal of a person, by the name of `nameOnDevice`; `gone` is called when its database is deleted. */
  static async open(name: string, gone: () => void = () => undefined): Promise<Journal> {
    return new Journal(name, await openDatabase(name, gone));
  }

  /** Writes an entry, a new one or a new form of an old one, and returns its id. */
  async put(content: Content, id?: string): Promise<string> {
    const key = id ?? newId(await this.now());
    await this.#change(tx => this.#make(tx, key, content));
    return key;
  }

  /** Moves an entry to the bin. `put` with what it said brings it back. */
  async remove(id: string): Promise<void> {
    await this.#change(tx => this.#make(tx, id));
  }

  /** Takes back an entry that has just been written: it never was, unless it may have left the device; then the bin has it. */
  async takeBack(id: string): Promise<void> {
    await this.#change(async tx => {
      const pending = await pendingOf(tx, id);
      const entry = await tx.objectStore('entries').get(id);
      if (entry?.known !== undefined || pending.some(each => each.sent)) return this.#make(tx, id);
      for (const each of pending) await tx.objectStore('outbox').delete(each.change);
      await show(tx, id, undefined);
    });
  }

  /** Gives up a change that the service refused: what it knows is shown again. */
  async giveUp(id: string): Promise<void> {
    await this.#change(async tx => {
      for (const each of await pendingOf(tx, id))
        if (each.refusal !== undefined) await tx.objectStore('outbox').delete(each.change);
      await show(tx, id, (await tx.objectStore('entries').get(id))?.known);
    });
  }

  /** Takes in what entries of the bin said, as the service tells it: other devices may have deleted them. */
  async fillBin(told: { id: string; content: Content }[]): Promise<void> {
    await this.#change(async tx => {
      for (const { id, content } of told) {
        const known = (await tx.objectStore('entries').get(id))?.known;
        if (known?.deleted) await show(tx, id, { ...known, content });
      }
    });
  }

  get(id: string): Promise<Entry | undefined> {
    return this.db.get('entries', id);
  }

  find(filter: Filter, most: number, from?: Part['next']): Promise<Part> {
    return findEntries(this.db, filter, most, from);
  }

  between(from: string, to: string): Promise<FullEntry[]> {
    return entriesBetween(this.db, from, to);
  }

  async bin(): Promise<FullEntry[]> {
    return entriesInBin(this.db, await this.now());
  }

  /** Whether anything has ever been read from the service: before, nobody can say that a journal is empty. */
  async hasBeenRead(): Promise<boolean> {
    return (await readPlace(this.db)).next !== undefined;
  }

  /** Now, in milliseconds since 1970, by the clock of the service where ours is known to be wrong. */
  async now(): Promise<number> {
    return Date.now() + (await readPlace(this.db)).skew;
  }

  /** What the service said has been taken in: this tab and the others read again. */
  tellRead(): void {
    this.#hear(false);
    this.#channel.postMessage('read');
  }

  close(): void {
    this.#channel.close();
    this.db.close();
  }

  async #make(tx: Writing, id: string, content?: Content): Promise<void> {
    const entry = await tx.objectStore('entries').get(id);
    const now = Date.now() + (await placeIn(tx)).skew;
    const change = nextChange(now, entry?.change);
    const made: Pending = { change, id, sent: false, ...(content !== undefined && { content }) };
    await enqueue(tx, made);
    await show(tx, id, entry?.known);
  }

  async #change(step: (tx: Writing) => Promise<void>): Promise<void> {
    await write(this.db, step);
    this.#hear(true);
    this.#channel.postMessage('written');
  }

  #hear(written: boolean): void {
    this.revision.value++;
    if (written) this.written.value++;
  }
}
