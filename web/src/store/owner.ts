import { nameOnDevice, ownerOfDevice } from '../api/device';
import { loadSession, session } from '../api/session';

/** How long the gateway may take to say who is signed in, in milliseconds, before we go on without it. */
const PATIENCE = 3_000;

/** Asks who is signed in, for a while. */
export async function askWhoIsHere(): Promise<void> {
  await Promise.race([loadSession(), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
}

/**
 * The name on this device of who is signed in; where nobody can be asked, of the person whose data the device holds. None for
 * who is known not to be signed in.
 */
export async function nameToOpen(): Promise<string | undefined> {
  const person = session.value?.person;
  if (person !== undefined) return nameOnDevice(person);
  return session.value === undefined ? (ownerOfDevice() ?? ownerOfJournal()) : undefined;
}

/** Whether what is called so is of the person who is known to be signed in: only then may it be sent. */
export async function isOfSignedIn(name: string): Promise<boolean> {
  const person = session.value?.person;
  return session.value?.signedIn === true && person !== undefined && (await nameOnDevice(person)) === name;
}

/** The person whose journal lies on this device: there is never more than one. */
async function ownerOfJournal(): Promise<string | undefined> {
  // Not in every browser.
  const databases = (await indexedDB.databases?.().catch(() => [])) ?? [];
  const names = databases.map(({ name }) => /^cesizen-([0-9a-f]{32})$/.exec(name ?? '')?.[1]);
  return names.find(name => name !== undefined);
}
