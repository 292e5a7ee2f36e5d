import type { components } from '../api/schema/emotion';
import type { Database } from './database';
import type { Pending } from './entries';
import { nextChange, timeOf } from './ids';
import { pendingOf, type Writing, write } from './transactions';

type Change = components['schemas']['EntryChange'];

/** What the service reads at once; the gateway takes bodies of 1 MB, of which a part is left to spare. */
const MOST_CHANGES = 500;
const MOST_OCTETS = 900_000;

const encoder = new TextEncoder();

/** A change as it is sent. */
export function wire({ change, id, content }: Pending): Change {
  return content === undefined
    ? { change, id, deleted: true }
    : { change, id, deleted: false, entry: content };
}

/**
 * Adds what a person has just done to an entry. What an entry is now makes its earlier changes on the way needless; only a
 * deletion leaves them, because the bin shows what the entry said.
 */
export async function enqueue(tx: Writing, made: Pending): Promise<void> {
  const outbox = tx.objectStore('outbox');
  for (const earlier of await pendingOf(tx, made.id))
    if (made.content !== undefined || earlier.content === undefined || earlier.refusal !== undefined)
      await outbox.delete(earlier.change);
  await outbox.put(made);
}

/** The next changes to send, the earliest first. From now on they count as sent: nobody knows whether an answer will come. */
export function takeBatch(db: Database): Promise<Pending[]> {
  return write(db, async tx => {
    const batch: Pending[] = [];
    let octets = 2;
    let cursor = await tx.objectStore('outbox').openCursor();
    for (; cursor !== null && batch.length < MOST_CHANGES; cursor = await cursor.continue()) {
      if (cursor.value.refusal !== undefined) continue;
      octets += encoder.encode(JSON.stringify(wire(cursor.value))).length + 1;
      if (octets > MOST_OCTETS && batch.length > 0) break;
      if (!cursor.value.sent) await cursor.update({ ...cursor.value, sent: true });
      batch.push(cursor.value);
    }
    return batch;
  });
}

/**
 * Gives the changes of an entry that were made by a clock too far ahead new ids, in their order, by the clock of the service:
 * `now`. What was felt later than now was felt by the same wrong clock. Returns whether there was anything to correct.
 */
export async function correctTimes(
  tx: Writing,
  id: string,
  known: string | undefined,
  now: number,
): Promise<boolean> {
  const outbox = tx.objectStore('outbox');
  let last = known;
  let corrected = false;
  for (const each of (await pendingOf(tx, id)).sort((a, b) => (a.change < b.change ? -1 : 1))) {
    const ahead = timeOf(each.change) > now || (last !== undefined && each.change < last);
    if (!ahead) {
      last = each.change;
      continue;
    }
    corrected = true;
    await outbox.delete(each.change);
    last = nextChange(now, last);
    await outbox.put({
      ...each,
      change: last,
      ...(each.content && { content: notAfter(each.content, now) }),
    });
  }
  return corrected;
}

function notAfter(content: NonNullable<Pending['content']>, now: number): typeof content {
  if (Date.parse(content.feltAt) <= now) return content;
  const { localDate: _, ...rest } = content;
  return { ...rest, feltAt: new Date(now).toISOString() };
}
