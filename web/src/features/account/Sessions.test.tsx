import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { Sessions } from './Sessions';

const at = { startedAt: '2026-03-01T08:00:00Z', usedAt: '2026-03-02T09:30:00Z' };
let items: object[] = [];
let calls: string[] = [];
let status = 204;

beforeEach(() => {
  queries.clear();
  calls = [];
  status = 204;
  items = [
    { id: 'a', current: true, ...at },
    { id: 'b', current: false, ...at, address: '203.0.113.7' },
    { id: 'c', current: false, ...at },
  ];
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET') return Response.json({ items });
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    if (status === 204) items = items.filter(each => 'current' in each && each.current);
    return status === 204 ? new Response(null, { status }) : Response.json({ title: 'Non' }, { status });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('this device is marked and cannot be signed out from here, another can', async () => {
  render(<Sessions />);
  await screen.findByText('Ici, sur cet appareil');
  screen.getByText(/203\.0\.113\.7/);
  const buttons = screen.getAllByRole('button', { name: /Déconnecter la session/ });
  expect(buttons).toHaveLength(2);
  fireEvent.click(buttons[0] as HTMLElement);
  await screen.findByText(/dans cinq minutes au plus tard/);
  expect(calls).toEqual(['DELETE /api/v1/accounts/me/sessions/b']);
  await screen.findByText(/nulle part ailleurs/);
});

test('all the others are signed out after a question', async () => {
  render(<Sessions />);
  fireEvent.click(await screen.findByRole('button', { name: 'Déconnecter tous les autres' }));
  fireEvent.click(screen.getAllByText('Déconnecter tous les autres').at(-1) as HTMLElement);
  await screen.findByText(/nulle part ailleurs/);
  expect(calls).toEqual(['DELETE /api/v1/accounts/me/sessions']);
});

test('a refusal is said, and the session stays in the list', async () => {
  status = 502;
  render(<Sessions />);
  fireEvent.click(
    (await screen.findAllByRole('button', { name: /Déconnecter la session/ }))[0] as HTMLElement,
  );
  await screen.findByText('Non');
  expect(screen.getAllByRole('button', { name: /Déconnecter la session/ })).toHaveLength(2);
});
