type Wiper = () => void | Promise<void>;

const wipers = new Set<Wiper>();

/** The key in localStorage that says whose data this device may hold, as a hash and nothing more. */
const OWNER = 'cesizen-owner';

/** What is done to the device, one after the other: a claim under way must not outlive a sign-out. */
let work: Promise<unknown> = Promise.resolve();

/**
 * Registers what must forget when a person signs out here or another one signs in: memory, drafts, caches. Databases in
 * IndexedDB whose name begins with `cesizen-` are deleted without further work, also when their feature was never loaded.
 */
export function onPersonGone(wiper: Wiper): () => void {
  wipers.add(wiper);
  return () => void wipers.delete(wiper);
}

/** The name of a person on this device, for `cesizen-<name>`: 32 hexadecimal digits that do not lead back to the person. */
export async function nameOnDevice(person: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`cesizen ${person}`));
  return Array.from(new Uint8Array(digest, 0, 16), octet => octet.toString(16).padStart(2, '0')).join('');
}

/** The name of the person whose data this device may hold, also before the gateway has said who is signed in. */
export function ownerOfDevice(): string | undefined {
  const name = readOwner();
  return name !== null && /^[0-9a-f]{32}$/.test(name) ? name : undefined;
}

/** Makes the device this person's: what another one left behind goes first. Says whether there was another one. */
export function claimDevice(person: string): Promise<boolean> {
  return inTurn(async () => {
    const name = await nameOnDevice(person);
    const before = readOwner();
    const another = before !== null && before !== name;
    if (another) await wipe();
    writeOwner(name);
    return another;
  });
}

/** Forgets the person whose data the device holds. One wiper that fails does not keep the others from their work. */
export function wipeDevice(): Promise<void> {
  return inTurn(wipe);
}

async function wipe(): Promise<void> {
  await wipeMemory();
  // Missing where storage is closed.
  const store = globalThis.indexedDB as IDBFactory | undefined;
  const databases = (await store?.databases().catch(() => [])) ?? [];
  for (const { name } of databases) if (name?.startsWith('cesizen-')) store?.deleteDatabase(name);
  writeOwner(null);
}

/** Forgets what this tab holds, after another one has emptied the device. */
export async function wipeMemory(): Promise<void> {
  await Promise.allSettled([...wipers].map(async wiper => wiper()));
  try {
    sessionStorage.clear();
  } catch {
    // Storage is closed: nothing was kept there.
  }
}

function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const done = work.then(step);
  work = done.catch(() => undefined);
  return done;
}

function readOwner(): string | null {
  try {
    return localStorage.getItem(OWNER);
  } catch {
    return null;
  }
}

function writeOwner(name: string | null): void {
  try {
    if (name === null) localStorage.removeItem(OWNER);
    else localStorage.setItem(OWNER, name);
  } catch {
    // Storage is closed: nothing can be left behind there either.
  }
}
