import { effect, signal } from '@preact/signals';
import { onPersonGone } from '../../api/device';
import { session } from '../../api/session';
import { askWhoIsHere, isOfSignedIn, nameToOpen } from '../owner';
import { PracticeOutbox } from './outbox';
import type { Told, WaitingSession } from './waiting';

/** What waits of who is here; `undefined` until it is open, and for who is not signed in. */
export const practiceOutbox = signal<PracticeOutbox | undefined>(undefined);

/** Pauses after failures, in milliseconds: each is twice the one before. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;

let opening: Promise<PracticeOutbox | undefined> | undefined;
/** How often somebody has left: what was under way then must open nothing again. */
let departures = 0;
let running: Promise<void> | undefined;
let again = false;
let begun = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = FIRST_PAUSE;

/** Opens what waits of who is signed in, or of whose device this is while nobody can be asked; throws where storage is closed. */
export function openOutbox(): Promise<PracticeOutbox | undefined> {
  if (opening !== undefined) return opening;
  const mine = open().finally(() => {
    if (opening === mine) opening = undefined;
  });
  opening = mine;
  return mine;
}

async function open(): Promise<PracticeOutbox | undefined> {
  if (session.value === undefined) await askWhoIsHere();
  const before = departures;
  const name = await nameToOpen();
  const known = practiceOutbox.value;
  if (known !== undefined && known.name === name) return known;
  shut();
  if (name === undefined || departures !== before) return undefined;
  const outbox = await PracticeOutbox.open(name, tell, isOfSignedIn, shut);
  // Somebody may have signed out while it opened.
  if (departures !== before || (await nameToOpen()) !== name) {
    outbox.close();
    return undefined;
  }
  practiceOutbox.value = outbox;
  return outbox;
}

/**
 * Keeps a session on this device, and sends it as soon as that can be done. Where the browser lets nothing be kept it is sent at
 * once, or not at all: throws a `Problem` then.
 */
export async function keepPractice(kept: WaitingSession): Promise<void> {
  const outbox = await openOutbox().catch(() => undefined);
  if (outbox === undefined) return tell(kept.id, kept.told);
  await outbox.add(kept);
  beginPractice();
  void sendPractice();
}

/** Sends what waits, once for all who ask at the same time, and once more for who asks meanwhile. */
export function sendPractice(): Promise<void> {
  again = true;
  running ??= run();
  return running;
}

async function run(): Promise<void> {
  await undefined;
  while (again) {
    again = false;
    await sendOnce();
  }
  // In the same turn as the last look at what is wanted: nothing falls between the two.
  running = undefined;
}

/** Sends what waits, and looks again later where the service is away. */
async function sendOnce(): Promise<void> {
  clearTimeout(timer);
  const before = departures;
  const outbox = await openOutbox().catch(() => undefined);
  // Deleted while it was read: there is nothing left to send.
  const wait = await outbox?.send().catch(() => undefined);
  if (departures !== before) return;
  if (wait === undefined) {
    pause = FIRST_PAUSE;
    return;
  }
  timer = setTimeout(() => void sendPractice(), Math.max(wait, pause));
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

/** Sends what waits now, when the network is back, and when it is known who is signed in: once a page. */
export function beginPractice(): void {
  if (begun) return;
  begun = true;
  addEventListener('online', () => void sendPractice());
  void sendPractice();
  effect(() => {
    if (session.value !== undefined) void sendPractice();
  });
}

async function tell(id: string, told: Told): Promise<void> {
  // Only now: a page of exercises is there without the client of the services.
  const { api } = await import('../../api/client');
  await api.PUT('/api/v1/practice/sessions/{id}', { params: { path: { id } }, body: told });
}

function shut(): void {
  practiceOutbox.value?.close();
  practiceOutbox.value = undefined;
}

onPersonGone(() => {
  departures += 1;
  again = false;
  opening = undefined;
  clearTimeout(timer);
  shut();
});
