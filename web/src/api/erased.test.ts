// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { api } from './client';
import { onPersonGone } from './device';
import { erasureMet } from './erased';
import { session } from './session';

let calls: string[] = [];
let answer: () => Response;

beforeEach(() => {
  calls = [];
  erasureMet.value = false;
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  localStorage.setItem('cesizen-owner', 'somebody');
  vi.stubGlobal('fetch', async (input: Request | string) => {
    const path = typeof input === 'string' ? input : new URL(input.url).pathname;
    calls.push(path);
    return path === '/session/sign-out' ? new Response(null, { status: 503 }) : answer();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  session.value = undefined;
});

const gone = (slug: string) => () =>
  Response.json({ type: `https://cesizen.fr/problems/${slug}`, title: 'x' }, { status: 410 });

test('an account that was erased elsewhere leaves nothing on this device, also where nobody can be signed out', async () => {
  const wiped = vi.fn();
  const forget = onPersonGone(wiped);
  answer = gone('erased');
  await Promise.allSettled([api.GET('/api/v1/garden'), api.GET('/api/v1/tickets')]);
  await vi.waitFor(() => expect(erasureMet.value).toBe(true));
  expect(wiped).toHaveBeenCalledTimes(1);
  expect(calls.filter(call => call === '/session/sign-out')).toHaveLength(1);
  expect(session.value?.signedIn).toBe(false);
  expect(localStorage.getItem('cesizen-owner')).toBeNull();
  forget();
});

test('what else is gone ends nobody’s session', async () => {
  answer = gone('lines-forgotten');
  await expect(api.GET('/api/v1/garden')).rejects.toMatchObject({ slug: 'lines-forgotten' });
  expect(session.value?.signedIn).toBe(true);
  expect(localStorage.getItem('cesizen-owner')).toBe('somebody');
});
