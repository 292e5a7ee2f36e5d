import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wipeDevice } from '../../../api/device';
import { keepPractice } from '../../../store/practice/practice';
import { confirm, problem, show, sitDown, standUp } from '../../../ui/editing/fixture';
import SessionsPage from './SessionsPage';
import { sayChange } from './words';

const sessions = '/api/v1/practice/sessions';
const one = {
  id: 'a',
  kind: 'breathing',
  state: 'completed',
  protocol: 'box-4444',
  version: 1,
  plannedMillis: 288_000,
  practisedMillis: 288_000,
  completedCycles: 18,
  pausedMillis: 0,
  moodBefore: -0.4,
  moodAfter: 0.3,
  startedAt: '2026-11-22T08:00:00Z',
};
const others = [
  {
    ...one,
    id: 'b',
    kind: 'guided',
    protocol: undefined,
    meditation: 'body-scan',
    moodBefore: undefined,
    moodAfter: undefined,
  },
  { ...one, id: 'c', kind: 'own-pattern', protocol: undefined, pattern: 'p1' },
  { ...one, id: 'd', kind: 'sitting', protocol: undefined, state: 'abandoned', abandonReason: 'enough' },
];

beforeEach(() => localStorage.clear());
afterEach(async () => {
  standUp();
  await wipeDevice();
});

test('each session has its name, its length and the moods that were said, older ones on demand', async () => {
  const calls: string[] = [];
  sitDown({
    [`GET ${sessions}`]: () =>
      Response.json(calls.push('page') === 1 ? { items: [one], next: 'n' } : { items: others }),
    'GET /api/v1/practice/patterns': () =>
      Response.json({ items: [{ id: 'p1', name: 'Le mien', version: 1, breathHold: false }] }),
  });
  show(SessionsPage, '/seances');
  const item = within(await screen.findByRole('listitem'));
  item.getByRole('heading', { name: 'Respiration carrée' });
  item.getByText(/4.min.*48.*18 cycles/);
  expect(item.getByText('avant : −0,4, après : +0,3').closest('[data-private]')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Montrer les précédentes' }));
  const next = await screen.findByRole('heading', { name: 'Balayage du corps' });
  await vi.waitFor(() => expect(document.activeElement).toBe(next));
  await screen.findByRole('heading', { name: 'Le mien' });
  screen.getByRole('heading', { name: 'Assise en silence' });
  screen.getByText(/arrêtée : c’était assez/);
  expect(screen.queryByRole('button', { name: 'Montrer les précédentes' })).toBeNull();
});

test('what waits on this device stands first, and joins the account’s when the service takes it', async () => {
  let takes = false;
  let kept: object[] = [];
  sitDown({
    [`GET ${sessions}`]: () => Response.json({ items: kept }),
    [`PUT ${sessions}/*`]: () => {
      if (!takes) return problem(423, 'restricted');
      kept = [one];
      return Response.json(one);
    },
  });
  const told = { protocol: 'box-4444', startedAt: one.startedAt, completedAt: '2026-11-22T08:05:00Z' };
  await keepPractice({ id: '019a0000-0000-7000-8000-000000000001', told, name: 'Respiration carrée' });
  show(SessionsPage, '/seances');
  const here = await screen.findByRole('region', { name: 'Sur cet appareil' });
  await within(here).findByText(/Pas ainsi : restricted/);
  takes = true;
  fireEvent.click(within(here).getByRole('button', { name: /^Réessayer.: Respiration carrée$/ }));
  await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Sur cet appareil' })).toBeNull());
  const there = screen.getByRole('region', { name: 'Avec votre compte' });
  await within(there).findByText('Respiration carrée');
});

test('what the service refuses for good is removed by hand', async () => {
  sitDown({
    [`GET ${sessions}`]: () => Response.json({ items: [] }),
    [`PUT ${sessions}/*`]: () => problem(422, 'unknown-protocol'),
  });
  const told = { protocol: 'gone', startedAt: one.startedAt, completedAt: '2026-11-22T08:05:00Z' };
  await keepPractice({ id: '019a0000-0000-7000-8000-000000000002', told, name: 'Ancien exercice' });
  show(SessionsPage, '/seances');
  await screen.findByText(/Pas ainsi : unknown-protocol/);
  confirm('Retirer');
  await vi.waitFor(() => expect(screen.queryByText('Ancien exercice')).toBeNull());
  await screen.findByText(/^Rien encore/);
});

test('a mood that was said once only is written so', () => {
  expect(sayChange(undefined, 0.25)).toBe('avant\u00a0: non dit, après\u00a0: +0,25');
  expect(sayChange(0, -1)).toBe('avant\u00a0: 0, après\u00a0: −1');
  expect(sayChange(undefined, undefined)).toBeUndefined();
});

test('a kept session is deleted after a question, and the focus stays in the list', async () => {
  let kept = [one];
  const deleted: string[] = [];
  sitDown({
    [`GET ${sessions}`]: () => Response.json({ items: kept }),
    [`DELETE ${sessions}/*`]: ({ path }) => {
      deleted.push(path);
      kept = [];
      return new Response(null, { status: 204 });
    },
  });
  show(SessionsPage, '/seances');
  fireEvent.click(await screen.findByRole('button', { name: /^Supprimer.: Respiration carrée/ }));
  expect(deleted).toEqual([]);
  confirm('Supprimer');
  await screen.findByText(/^Rien encore/);
  expect(deleted).toEqual([`${sessions}/a`]);
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Avec votre compte'));
  screen.getByText('La séance est supprimée.');
});
