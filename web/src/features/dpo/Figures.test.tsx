import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { ConsentCounts } from './ConsentCounts';
import { PendingErasures } from './PendingErasures';

let items: object[];

beforeEach(() => {
  queries.clear();
  vi.stubGlobal('fetch', async () => Response.json({ items }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('an erasure under way names the services that have not answered, and nobody else', async () => {
  items = [
    {
      id: 'e7',
      startedAt: '2026-03-01T12:00:00Z',
      unanswered: [{ service: 'ticket-service', since: '2026-03-01T12:00:05Z' }],
    },
    { id: 'e8', startedAt: '2026-03-02T12:00:00Z', unanswered: [] },
  ];
  render(<PendingErasures />);
  await screen.findByText(/ticket-service : sans réponse depuis le 1 mars 2026/);
  screen.getByRole('heading', { name: 'e8' });
  screen.getByText(/Tous les services ont répondu/);
  cleanup();
  queries.clear();
  items = [];
  render(<PendingErasures />);
  await screen.findByText('Aucun effacement n’est en cours.');
});

test('consents are counted by purpose, and a number that is too small is not told', async () => {
  items = [
    { purpose: 'journal', granted: 120 },
    { purpose: 'statistics', granted: 35, refused: 15 },
  ];
  render(<ConsentCounts />);
  const row = (await screen.findByText('Garder mon journal')).closest('tr');
  expect([...(row?.children ?? [])].map(cell => cell.textContent)).toEqual([
    'Garder mon journal',
    '120',
    'moins de 10',
  ]);
});
