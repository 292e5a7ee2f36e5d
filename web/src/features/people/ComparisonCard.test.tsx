import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { ComparisonCard } from './ComparisonCard';

let comparison: object | undefined;

beforeEach(() => {
  comparison = undefined;
  queries.clear();
  vi.stubGlobal('fetch', async () =>
    comparison ? Response.json(comparison) : new Response(null, { status: 404 }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('the last comparison with the sign-in server says what differed, and how much of it was mended', async () => {
  const same = {
    startedAt: '2026-03-01T03:40:00Z',
    finishedAt: '2026-03-01T03:41:00Z',
    users: 1204,
    profiles: 1201,
    missingUser: 0,
    missingProfile: 1,
    closedHere: 2,
    closedThere: 0,
    language: 0,
    unfinishedSignUp: 0,
    healed: 2,
  };
  comparison = same;
  render(<ComparisonCard />);
  await screen.findByText('Différences trouvées : 3 ; réparées : 2.');
  screen.getByText(/Dernière comparaison : 1 mars 2026.*Comptes : 1201 ; au serveur de connexion : 1204/);
  expect(screen.getAllByRole('row')).toHaveLength(3);
  cleanup();
  queries.clear();
  comparison = { ...same, missingProfile: 0, closedHere: 0, healed: 0 };
  render(<ComparisonCard />);
  await screen.findByText('Rien ne différait.');
  cleanup();
  queries.clear();
  comparison = { ...comparison, finishedAt: undefined };
  render(<ComparisonCard />);
  await screen.findByText(/n’est pas terminée/);
  expect(screen.queryByText('Rien ne différait.')).toBeNull();
});

test('before the first comparison it is said', async () => {
  render(<ComparisonCard />);
  await screen.findByText('Aucune comparaison n’a encore été faite.');
});
