import type { Pending, Refusal } from './entries';
import { correctTimes } from './outbox';
import type { Writing } from './transactions';

/** Takes in why a change was refused: `now` is the time by the clock of the service. */
export async function takeRefused(tx: Writing, sent: Pending, problem: unknown, now: number): Promise<void> {
  // It may have been replaced meanwhile, by what the person wrote next.
  const waiting = await tx.objectStore('outbox').get(sent.change);
  if (waiting === undefined) return;
  const refusal = refusalOf(problem);
  const known = (await tx.objectStore('entries').get(sent.id))?.known;
  const early = refusal.slug === 'changed-in-the-future';
  if (!early || !(await correctTimes(tx, sent.id, known?.change, now)))
    await tx.objectStore('outbox').put({ ...waiting, refusal });
}

/**
 * Takes a change out of the outbox once the service has received it and its news, or later ones, were read. Before, it is sent
 * again: what was received may still be lost with a restore from a backup.
 */
export async function forgetReceived(tx: Writing, sent: Pending, generation: number): Promise<void> {
  const known = (await tx.objectStore('entries').get(sent.id))?.known;
  const read = known?.generation === generation && known.change >= sent.change;
  if (read) await tx.objectStore('outbox').delete(sent.change);
}

function refusalOf(problem: unknown): Refusal {
  const told = (problem ?? {}) as {
    type?: string;
    title?: string;
    detail?: string;
    errors?: { pointer: string }[];
  };
  return {
    slug: told.type?.split('/').pop() ?? 'unknown',
    title: told.title ?? '',
    detail: told.detail ?? '',
    pointers: (told.errors ?? []).map(each => each.pointer),
  };
}
