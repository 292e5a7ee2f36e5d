// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeChannel, FakeGateway, lea, noah } from './fake-gateway';

let gateway: FakeGateway;
const replace = vi.fn();

async function openTab() {
  vi.resetModules();
  const tab = { ...(await import('./session')), ...(await import('./send')), ...(await import('./device')) };
  await tab.loadSession();
  return tab;
}

const post = (body = 'x') => new Request('http://localhost/api/v1/journal/entries', { method: 'POST', body });

beforeEach(() => {
  gateway = new FakeGateway();
  FakeChannel.all = [];
  replace.mockReset();
  localStorage.clear();
  vi.stubGlobal('fetch', gateway.answer);
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  vi.spyOn(location, 'replace').mockImplementation(replace);
});

describe('a session', () => {
  test('is unknown until the gateway answers, and asked for once', async () => {
    vi.resetModules();
    const { loadSession, session } = await import('./session');
    expect(session.value).toBeUndefined();
    await Promise.all([loadSession(), loadSession()]);
    expect(session.value?.person).toBe(lea.person);
    expect(gateway.count('/session')).toBe(1);
  });

  test('is renewed once for twenty calls over its expiry, and each is repeated with its body', async () => {
    const tab = await openTab();
    gateway.fresh = false;
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => tab.send(post(`note ${i}`))));
    expect(answers.map(answer => answer.status)).toEqual(Array(20).fill(200));
    expect(await Promise.all(answers.map(answer => answer.text()))).toEqual(
      Array.from({ length: 20 }, (_, i) => `note ${i}`),
    );
    expect(gateway.count('/session/refresh')).toBe(1);
  });

  test('that is over leaves the page as it is, and says so', async () => {
    const tab = await openTab();
    gateway.fresh = false;
    gateway.over = true;
    expect((await tab.send(post())).status).toBe(401);
    expect(tab.sessionEnded.value).toBe(true);
    expect(tab.session.value?.signedIn).toBe(true);
    expect(replace).not.toHaveBeenCalled();
  });

  test('that cannot be renewed just now is not over', async () => {
    const tab = await openTab();
    gateway.fresh = false;
    gateway.refused = true;
    expect((await tab.send(post())).status).toBe(503);
    expect(tab.sessionEnded.value).toBe(false);
  });

  test('that came back in another tab closes the dialog in this one', async () => {
    const tab = await openTab();
    gateway.fresh = false;
    gateway.over = true;
    await tab.send(post());
    gateway.fresh = true;
    await openTab();
    await vi.waitFor(() => expect(tab.sessionEnded.value).toBe(false));
  });

  test('is not asked for after 401 when nobody is signed in', async () => {
    gateway.person = undefined;
    const tab = await openTab();
    gateway.fresh = false;
    expect((await tab.send(post())).status).toBe(401);
    expect(gateway.count('/session/refresh')).toBe(0);
  });
});

describe('a person who is gone', () => {
  test('is forgotten in all tabs when signing out', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const forgotten: string[] = [];
    one.onPersonGone(() => void forgotten.push('one'));
    two.onPersonGone(() => void forgotten.push('two'));
    await one.signOut();
    await vi.waitFor(() => expect(forgotten).toEqual(['one', 'two']));
    await vi.waitFor(() => expect(replace).toHaveBeenCalledTimes(2));
    expect(localStorage.getItem('cesizen-owner')).toBeNull();
  });

  test('stays when the sign-out failed', async () => {
    const tab = await openTab();
    const wiper = vi.fn();
    tab.onPersonGone(wiper);
    gateway.refused = true;
    await expect(tab.signOut()).rejects.toMatchObject({ status: 503 });
    expect(wiper).not.toHaveBeenCalled();
  });

  test('leaves nothing to the next one, also when one wiper fails', async () => {
    const first = await openTab();
    const wiper = vi.fn();
    first.onPersonGone(() => Promise.reject(new Error('closed')));
    first.onPersonGone(wiper);
    gateway.person = noah;
    await openTab();
    await vi.waitFor(() => expect(replace).toHaveBeenCalledTimes(1));
    expect(wiper).toHaveBeenCalled();
    expect(localStorage.getItem('cesizen-owner')).not.toContain(noah.person);
  });

  test('is the same one after a pause: nothing is lost', async () => {
    await openTab();
    vi.resetModules();
    const { claimDevice, onPersonGone } = await import('./device');
    const wiper = vi.fn();
    onPersonGone(wiper);
    expect(await claimDevice(lea.person)).toBe(false);
    expect(wiper).not.toHaveBeenCalled();
    expect(await claimDevice(noah.person)).toBe(true);
    expect(wiper).toHaveBeenCalledOnce();
  });
});
