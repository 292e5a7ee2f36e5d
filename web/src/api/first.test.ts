// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { sendOrTakeFirst } from './first';

const path = '/api/v1/stress/questionnaires/srrs';
const later = () => Promise.resolve(new Response('later'));

/** Runs what stands in the head of a page that names what it reads first; `*` is the end of its address. */
function boot(fetched: () => Promise<Response>) {
  const fetch = vi.fn(fetched);
  vi.stubGlobal('fetch', fetch);
  history.replaceState(null, '', '/tests/srrs');
  document.documentElement.lang = 'en';
  const script = document.createElement('script');
  script.dataset.first = '/api/v1/stress/questionnaires/*';
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  new Function(readFileSync('public/boot.js', 'utf8'))();
  return fetch;
}

async function read(...args: Parameters<typeof sendOrTakeFirst>) {
  return (await sendOrTakeFirst(...args)).text();
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  globalThis.first = undefined;
});

test('what a page reads first is asked for before its scripts, in its language, and taken once', async () => {
  const fetch = boot(async () => new Response('first'));
  expect(fetch).toHaveBeenCalledExactlyOnceWith(path, {
    headers: { Accept: 'application/json', 'Accept-Language': 'en', 'X-Cesizen': '1' },
  });
  expect(await read('/session', later)).toBe('later');
  expect(await read(path, later)).toBe('first');
  expect(await read(path, later)).toBe('later');
});

test('what could not be read first is asked for again', async () => {
  boot(() => Promise.reject(new TypeError('no network')));
  expect(await read(path, later)).toBe('later');
});

test('nothing is asked for without a network', () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  expect(boot(later)).not.toHaveBeenCalled();
});
