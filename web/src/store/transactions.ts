import type { IDBPTransaction } from 'idb';
import type { Database, Place, Stores } from './database';
import type { Entry, Known, Pending } from './entries';
import { compose } from './merge';

const written = ['entries', 'outbox', 'place'] as const;

/** A transaction in which an entry and what is on its way change together, or not at all. */
export type Writing = IDBPTransaction<Stores, typeof written, 'readwrite'>;

const start: Place = { key: 'place', generation: 1, rebuilding: false, skew: 0 };

/** Runs a step that writes. A step that throws leaves everything as it was. */
export async function write<T>(db: Database, step: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = db.transaction(written, 'readwrite');
  const done = tx.done;
  done.catch(() => undefined);
  try {
    const result = await step(tx);
    await done;
    return result;
  } catch (error) {
    abort(tx);
    throw error;
  }
}

/** How far this device has read. */
export async function placeIn(tx: Writing): Promise<Place> {
  return (await tx.objectStore('place').get('place')) ?? start;
}

export async function readPlace(db: Database): Promise<Place> {
  return (await db.get('place', 'place')) ?? start;
}

/** What is on its way of an entry. */
export function pendingOf(tx: Writing, id: string): Promise<Pending[]> {
  return tx.objectStore('outbox').index('id').getAll(id);
}

/** Writes down what is now shown of an entry. */
export async function show(tx: Writing, id: string, known: Known | undefined): Promise<Entry | undefined> {
  const entry = compose(id, known, await pendingOf(tx, id));
  if (entry === undefined) await tx.objectStore('entries').delete(id);
  else await tx.objectStore('entries').put(entry);
  return entry;
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}
