// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nameOnDevice, wipeDevice } from '../api/device';
import { lea } from '../api/fake-gateway';
import { session } from '../api/session';
import { current, openJournal } from './current';
import { Journal } from './journal';

class SilentStream extends EventTarget {
  static CLOSED = 2;
  readyState = 0;
  close() {
    this.readyState = 2;
  }
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  vi.stubGlobal('EventSource', SilentStream);
});

afterEach(async () => {
  await wipeDevice();
  session.value = undefined;
  vi.unstubAllGlobals();
});

const names = async () => (await indexedDB.databases()).map(each => each.name);

/** A journal that lies on the device from another day. */
async function leaveJournal(): Promise<string> {
  const name = await nameOnDevice(lea.person);
  (await Journal.open(name)).close();
  return name;
}

test('who is signed in gets a journal of their own, and signing out leaves nothing', async () => {
  session.value = lea;
  await openJournal();
  const name = await nameOnDevice(lea.person);
  expect(current.value?.journal.name).toBe(name);
  await wipeDevice();
  expect(current.value).toBeUndefined();
  await vi.waitFor(async () => expect(await names()).not.toContain(`cesizen-${name}`));
});

test('without a network the journal that lies on the device opens', async () => {
  const name = await leaveJournal();
  await openJournal();
  expect(current.value?.journal.name).toBe(name);
});

test('who is not signed in sees nothing of it', async () => {
  await leaveJournal();
  session.value = { signedIn: false, roles: [] };
  await openJournal();
  expect(current.value).toBeUndefined();
});
