import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../api/session';
import { readPublished } from '../../ui/published-consents';
import type { Pending } from './assessments';
import { Keep } from './Keep';
import { readWaiting } from './waiting';

const pending: Pending = {
  key: 'key-of-this-result',
  title: 'WHO-5',
  body: { questionnaire: 'who5', version: 1, answers: { a: 3 }, takenAt: '2026-03-01T12:00:00Z' },
};
const problem = (slug: string, status: number) =>
  Response.json({ type: `/problems/${slug}`, title: slug, detail: 'Pourquoi' }, { status });

/** Answers one request after the other, and says what was sent. */
function answers(...given: Response[]) {
  const sent: { method: string; path: string; key: string | null; body: string }[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const { method, headers } = request;
    const path = new URL(request.url).pathname;
    sent.push({ method, path, key: headers.get('Idempotency-Key'), body: await request.text() });
    return given.shift() ?? new Response(null, { status: 500 });
  });
  return sent;
}
const consents = (granted: boolean) => Response.json({ items: [{ purpose: 'assessments', granted }] });
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Garder ce résultat' }));

beforeEach(() => {
  sessionStorage.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('whoever is not signed in finds the answers again after it, and they wait in this tab only', () => {
  session.value = { signedIn: false, roles: [] };
  render(<Keep pending={pending} />);
  const link = screen.getByRole('link', { name: 'Se connecter et garder' });
  expect(link.getAttribute('href')).toContain('then=%2Fmes-tests%2Fgarder');
  expect(readWaiting()).toBeUndefined();
  link.addEventListener('click', event => event.preventDefault());
  fireEvent.click(link);
  expect(readWaiting()).toEqual(pending);
  expect(JSON.stringify(localStorage)).not.toContain('who5');
});

test('nothing is kept before the person agreed', async () => {
  const sent = answers(
    consents(false),
    Response.json({ granted: true }),
    Response.json({ id: 'r1' }, { status: 201 }),
  );
  render(<Keep pending={pending} />);
  press();
  const accept = await screen.findByRole('button', { name: /J’accepte/ });
  expect(sent.map(({ method }) => method)).toEqual(['GET']);
  for (const words of readPublished('fr').get('assessments') ?? []) screen.getByText(words);
  fireEvent.click(accept);
  await screen.findByText('Gardé avec votre compte.');
  expect(sent.map(({ path }) => path).slice(1)).toEqual([
    '/api/v1/consents/assessments',
    '/api/v1/stress/assessments',
  ]);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/mes-tests/r1');
});

test('a consent that was given a moment ago may still be on its way', async () => {
  const sent = answers(
    consents(true),
    problem('consent-required', 403),
    Response.json({ id: 'r1' }, { status: 201 }),
  );
  render(<Keep pending={pending} />);
  press();
  await screen.findByText('Gardé avec votre compte.', {}, { timeout: 10_000 });
  expect(sent.filter(({ method }) => method === 'POST')).toHaveLength(2);
});

test('a failure keeps the result, and the next try has the same key', async () => {
  const sent = answers(
    consents(true),
    problem('unavailable', 503),
    consents(true),
    Response.json({ id: 'r1' }, { status: 201 }),
  );
  render(<Keep pending={pending} />);
  press();
  await screen.findByRole('alert');
  press();
  await screen.findByText('Gardé avec votre compte.');
  const keys = sent.filter(({ method }) => method === 'POST').map(({ key }) => key);
  expect(keys).toEqual([pending.key, pending.key]);
});

test('a questionnaire that changed meanwhile is told, with the way to answer again', async () => {
  answers(consents(true), problem('questionnaire-version-superseded', 409));
  render(<Keep pending={pending} />);
  press();
  await screen.findByText(/a changé depuis vos réponses/);
  expect(screen.getByRole('link', { name: 'Répondre de nouveau' }).getAttribute('href')).toBe('/tests/who5');
});
