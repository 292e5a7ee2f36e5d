import { signal } from '@preact/signals';
import { nameOnDevice, onPersonGone } from '../api/device';
import { loadSession, session } from '../api/session';
import { Journal } from './journal';
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

/** How long the gateway may take to say who is signed in, in milliseconds, before the journal opens without it. */
const PATIENCE = 3_000;

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
  const asked = loadSession();
  await Promise.race([asked, new Promise(resolve => setTimeout(resolve, PATIENCE))]);
  const name = await nameToOpen();
  if (name === undefined) return;
  const journal = await Journal.open(name, close);
  // Somebody may have signed out while it opened.
  if ((await nameToOpen()) !== name) return journal.close();
  const sync = new Sync(journal, post, bell);
  current.value = { journal, sync };
  sync.start();
}

async function nameToOpen(): Promise<string | undefined> {
  const person = session.value?.person;
  if (person !== undefined) return nameOnDevice(person);
  return session.value === undefined ? ownerHere() : undefined;
}

/** The person whose journal lies on this device: there is never more than one. */
async function ownerHere(): Promise<string | undefined> {
  // Not in every browser.
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const names = databases.map(({ name }) => /^cesizen-([0-9a-f]{32})$/.exec(name ?? '')?.[1]);
  return names.find(name => name !== undefined);
}

function close(): void {
  current.value?.sync.stop();
  current.value?.journal.close();
  current.value = undefined;
}

onPersonGone(close);
