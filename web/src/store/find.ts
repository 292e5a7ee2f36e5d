import type { Database } from './database';
import { type Content, type FullEntry, isFull } from './entries';
import { timeOf } from './ids';

/** What is looked for; what is missing does not matter. */
export interface Filter {
  /** Part of a note, whatever its accents and capitals. */
  text?: string;
  emotions?: string[];
  context?: string;
  /** Days, as 2026-11-22, both included. */
  from?: string;
  to?: string;
}

/** A part of the journal, newest first, and where the next part begins. */
export interface Part {
  entries: FullEntry[];
  next?: [number, string, number];
}

const DAY = 86_400_000;

/** How long the bin keeps what it holds, in days. */
export const KEPT_DAYS = 30;

/** Finds entries on the device alone, at most `most`, newest first, from where a part before ended. */
export async function findEntries(
  db: Database,
  filter: Filter,
  most: number,
  from?: [number, string, number],
): Promise<Part> {
  const lower = [0, filter.from ?? '0', Number.NEGATIVE_INFINITY];
  const upper = from ?? [0, filter.to ?? '9', Number.POSITIVE_INFINITY];
  const range = IDBKeyRange.bound(lower, upper, false, from !== undefined);
  const entries: FullEntry[] = [];
  let cursor = await db.transaction('entries').store.index('place').openCursor(range, 'prev');
  for (; cursor !== null; cursor = await cursor.continue()) {
    const entry = cursor.value;
    if (!isFull(entry) || !matches(entry.content, filter)) continue;
    // Two entries of one moment stay together: the next part begins before them.
    const last = entries.at(-1);
    if (entries.length >= most && !(last?.day === entry.day && last.moment === entry.moment))
      return { entries, next: [0, last?.day ?? '', last?.moment ?? 0] };
    entries.push(entry);
  }
  return { entries };
}

/** The entries of days, both included, earliest first. */
export async function entriesBetween(db: Database, from: string, to: string): Promise<FullEntry[]> {
  const range = IDBKeyRange.bound([0, from, Number.NEGATIVE_INFINITY], [0, to, Number.POSITIVE_INFINITY]);
  return (await db.getAllFromIndex('entries', 'place', range)).filter(isFull);
}

/** What can be brought back from the bin, deleted last first. */
export async function entriesInBin(db: Database, now: number): Promise<FullEntry[]> {
  const range = IDBKeyRange.lowerBound([1, '', Number.NEGATIVE_INFINITY]);
  const all = (await db.getAllFromIndex('entries', 'place', range)).filter(isFull);
  return all
    .filter(entry => timeOf(entry.change) > now - KEPT_DAYS * DAY)
    .sort((a, b) => (a.change < b.change ? 1 : -1));
}

/** Whether an entry is looked for, but for its day. */
export function matches(content: Content, { text, emotions, context }: Filter): boolean {
  if (emotions !== undefined && !content.emotions.some(felt => emotions.includes(felt.code))) return false;
  if (context !== undefined && !content.contexts?.includes(context)) return false;
  return !text || plain(content.note ?? '').includes(plain(text.trim()));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
