import { Problem } from '../api/problems';
import type { components } from '../api/schema/emotion';
import type { Database, Place } from './database';
import type { Pending } from './entries';
import { type News, resend, takeNews } from './merge';
import { takeBatch, wire } from './outbox';
import { forgetReceived, takeRefused } from './outcomes';
import { placeIn, readPlace, show, type Writing, write } from './transactions';

type Schemas = components['schemas'];

/** What the service answers, and its clock, in milliseconds since 1970, if the answer says it. */
export type Answer = Schemas['SyncResponse'] & { date?: number };

/** Sends changes and asks for the news since a cursor; throws a `Problem`. */
export type Post = (since: string | undefined, changes: Schemas['EntryChange'][]) => Promise<Answer>;

/** Opens the stream of changes, which is a bell and no more; returns how to close it. */
export type Bell = (ring: () => void, broken: () => void) => () => void;

/** Clocks that differ by less agree well enough; the service allows two minutes. */
const TOLERANCE = 60_000;

/** One exchange with the service; returns whether there is more to send or to read. A lost answer changes nothing. */
export async function exchange(db: Database, post: Post): Promise<boolean> {
  const place = await readPlace(db);
  const batch = await takeBatch(db);
  try {
    return await settle(db, place, batch, await post(place.next, batch.map(wire)));
  } catch (error) {
    if (!(error instanceof Problem) || error.slug !== 'cursor-unknown') throw error;
    await forgetCursor(db, place);
    return true;
  }
}

/** Takes in an answer: all of it, or nothing. One to a question from before a restore of the service says nothing any more. */
export function settle(db: Database, asked: Place, batch: Pending[], answer: Answer): Promise<boolean> {
  return write(db, async tx => {
    const place = await placeIn(tx);
    if (place.generation !== asked.generation) return true;
    const skew = skewOf(answer.date) ?? place.skew;
    const fates = batch.map((sent, index) => ({ sent, ...answer.outcomes?.[index] }));
    for (const { sent, fate, problem } of fates)
      if (fate === 'refused') await takeRefused(tx, sent, problem, Date.now() + skew);
    for (const news of answer.news ?? []) await takeIn(tx, news, place.generation);
    for (const { sent, fate } of fates) {
      if (fate === 'applied' || fate === 'superseded') await forgetReceived(tx, sent, place.generation);
      await show(tx, sent.id, (await tx.objectStore('entries').get(sent.id))?.known);
    }
    const rebuilt = place.rebuilding && !answer.more;
    if (rebuilt) await resendMissing(tx, place.generation);
    const next = later(place.next, answer.next);
    await tx.objectStore('place').put({
      ...place,
      skew,
      rebuilding: place.rebuilding && !rebuilt,
      ...(next !== undefined && { next }),
    });
    return answer.more || (await hasUnsent(tx, batch));
  });
}

async function takeIn(tx: Writing, news: News, generation: number): Promise<void> {
  const id = news.id ?? '';
  const entry = await tx.objectStore('entries').get(id);
  const known = entry?.known;
  // A change that a restore of the service undid is sent again, as it was.
  if (known !== undefined && known.generation !== generation && known.change > (news.change ?? ''))
    await tx.objectStore('outbox').put(resend(id, known));
  await show(tx, id, takeNews(entry, news, generation));
}

/** The service was restored from a backup: everything is read again, and what it lost is sent again. */
function forgetCursor(db: Database, asked: Place): Promise<void> {
  return write(db, async tx => {
    const { next: _, ...place } = await placeIn(tx);
    if (place.generation !== asked.generation) return;
    await tx.objectStore('place').put({ ...place, generation: place.generation + 1, rebuilding: true });
  });
}

async function resendMissing(tx: Writing, generation: number): Promise<void> {
  for (const { id, known } of await tx.objectStore('entries').getAll()) {
    if (known === undefined || known.generation === generation) continue;
    await tx.objectStore('outbox').put(resend(id, known));
    await show(tx, id, undefined);
  }
}

/** Whether anything waits that was not just sent. */
async function hasUnsent(tx: Writing, batch: Pending[]): Promise<boolean> {
  const sent = new Set(batch.map(each => each.change));
  const waiting = await tx.objectStore('outbox').getAll();
  return waiting.some(each => each.refusal === undefined && !sent.has(each.change));
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return other ?? one;
  return Number(other) > Number(one) ? other : one;
}

function skewOf(date: number | undefined): number | undefined {
  if (date === undefined || Number.isNaN(date)) return undefined;
  const skew = date - Date.now();
  return Math.abs(skew) < TOLERANCE ? 0 : skew;
}
