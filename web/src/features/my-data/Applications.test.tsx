import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { Applications } from './Applications';
import { FakeRights } from './fake-rights';

const runner = { client: 'runner', target: 'partner-runner', objected: false, stopped: false };
let fake: FakeRights;

beforeEach(() => {
  fake = new FakeRights();
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', fake.answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('an application is told with its last access, and one switch closes to it alone', async () => {
  fake.applications = [{ ...runner, lastAccess: '2026-03-02T12:00:00Z' }];
  render(<Applications />);
  const close = (await screen.findByRole('switch', { name: 'Fermer à runner' })) as HTMLInputElement;
  screen.getByText(/Dernier accès : 2 mars 2026/);
  expect(close.checked).toBe(false);
  fake.applications = [{ ...runner, objected: true, stopped: true, objectedSince: '2026-03-03T12:00:00Z' }];
  fireEvent.click(close);
  await screen.findByText('Aucun accès depuis un an. Arrêté depuis le 3 mars 2026.');
  expect(close.checked).toBe(true);
  expect(fake.calls).toEqual(['PUT /objections/partner-runner']);
});

test('one that a wider objection stops says so, and one that has no switch leads to the one for all', async () => {
  fake.applications = [
    { ...runner, stopped: true },
    { client: 'Old_App', objected: false, stopped: false },
  ];
  render(<Applications />);
  await screen.findByText(/une opposition plus large l’arrête/);
  screen.getByRole('heading', { name: 'Old_App' });
  const all = screen.getByRole('link', { name: 'Fermer aux applications partenaires' });
  expect(all.getAttribute('href')).toBe('/mes-donnees/demandes');
  expect(screen.getAllByRole('switch')).toHaveLength(1);
});

test('where no application had access, it is said', async () => {
  render(<Applications />);
  await screen.findByText(/Aucune application extérieure/);
});
