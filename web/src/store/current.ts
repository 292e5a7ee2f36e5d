import { signal } from '@preact/signals';
import { onPersonGone } from '../api/device';
import { Journal } from './journal';
import { askWhoIsHere, nameToOpen } from './owner';
import { Sync } from './sync';
import { bell, post } from './transport';

/** The journal that is open in this tab, and what keeps it the same as the service's. */
export interface Current {
  journal: Journal;
  sync: Sync;
}

export const current = signal<Current | undefined>(undefined);

/** Whether this browser lets nothing be kept, so that there can be no journal here. */
export const storageClosed = signal(false);

let opening: Promise<void> | undefined;

/**
 * Opens the journal of who is signed in; where nobody can be asked, of the person whose data the device holds. Nobody who is
 * known not to be signed in sees anything.
 */
export function openJournal(): Promise<void> {
  opening ??= open()
    .catch(() => {
      storageClosed.value = true;
    })
    .finally(() => {
      opening = undefined;
    });
  return opening;
}

async function open(): Promise<void> {
  if (current.value !== undefined) return;
  await askWhoIsHere();
  const name = await nameToOpen();
  if (name === undefined) return;
  const journal = await Journal.open(name, close);
  // Somebody may have signed out while it opened.
  if ((await nameToOpen()) !== name) return journal.close();
  const sync = new Sync(journal, post, bell);
  current.value = { journal, sync };
  sync.start();
}

function close(): void {
  current.value?.sync.stop();
  current.value?.journal.close();
  current.value = undefined;
}

onPersonGone(close);
