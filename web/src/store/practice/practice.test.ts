// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { claimDevice, nameOnDevice, wipeDevice } from '../../api/device';
import { lea, noah } from '../../api/fake-gateway';
import { type Session, session } from '../../api/session';
import { newId } from '../ids';
import { keepPractice, openOutbox, practiceOutbox, sendPractice } from './practice';

const told = {
  protocol: 'cesi-55',
  completedCycles: 3,
  startedAt: '2026-11-22T08:00:00Z',
  completedAt: '2026-11-22T08:00:30Z',
};
let puts: string[];
let network: boolean;
let gateway: Session;

beforeEach(() => {
  puts = [];
  network = true;
  gateway = lea;
  session.value = undefined;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (!network) throw new TypeError('no network');
    if (typeof request === 'string') return Response.json(gateway);
    puts.push(`${request.method} ${new URL(request.url).pathname.split('/').pop()}`);
    return Response.json({});
  });
});
afterEach(async () => {
  await wipeDevice();
  session.value = undefined;
  vi.unstubAllGlobals();
});

const keep = async () => {
  const id = newId(Date.now());
  await keepPractice({ id, told, name: 'Cohérence cardiaque 5-5' });
  return id;
};
const waiting = () => practiceOutbox.value?.waiting.value.map(({ id }) => id);
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('a page that starts without a network keeps a session of the person whose device it is, and sends it later', async () => {
  await claimDevice(lea.person);
  network = false;
  const id = await keep();
  expect(waiting()).toEqual([id]);
  expect(await names()).toContain(`cesizen-${await nameOnDevice(lea.person)}-practice`);
  await sendPractice();
  expect(puts).toEqual([]);

  network = true;
  await sendPractice();
  expect(session.value).toMatchObject({ person: lea.person });
  await vi.waitFor(() => expect(waiting()).toEqual([]));
  expect(puts).toEqual([`PUT ${id}`]);
});

test('who is signed in has it sent at once', async () => {
  session.value = lea;
  const id = await keep();
  await vi.waitFor(() => expect(puts).toEqual([`PUT ${id}`]));
});

test('what waits of one person goes when another one signs in, and is never sent for them', async () => {
  await claimDevice(lea.person);
  network = false;
  await keep();
  await sendPractice();
  network = true;
  gateway = noah;
  await sendPractice();
  expect(puts).toEqual([]);
  const gone = `cesizen-${await nameOnDevice(lea.person)}-practice`;
  await vi.waitFor(async () => expect(await names()).not.toContain(gone));
});

test('signing out leaves nothing, and nobody finds what is not theirs', async () => {
  session.value = lea;
  network = false;
  await keep();
  await wipeDevice();
  expect(practiceOutbox.value).toBeUndefined();
  await vi.waitFor(async () => expect(await names()).toEqual([]));
  session.value = { signedIn: false, roles: [] };
  expect(await openOutbox()).toBeUndefined();
});

test('where the browser lets nothing be kept, a session is sent at once or not at all', async () => {
  session.value = lea;
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('closed');
    },
    databases: async () => [],
  });
  const id = await keep();
  expect(puts).toEqual([`PUT ${id}`]);
  network = false;
  await expect(keep()).rejects.toMatchObject({ slug: 'offline' });
});
