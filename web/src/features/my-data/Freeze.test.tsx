import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { Freeze } from './Freeze';

let restricted: boolean;
let calls: string[];

beforeEach(() => {
  restricted = true;
  calls = [];
  queries.clear();
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', async (request: Request) => {
    const read = () => Response.json({ restricted, since: '2026-03-01T12:00:00Z' });
    if (request.method === 'GET') return read();
    calls.push(request.method);
    restricted = request.method === 'PUT';
    return restricted ? read() : new Response(null, { status: 204 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a freeze is lifted only after its person was told what follows, and the page says that it was', async () => {
  render(<Freeze />);
  await screen.findByText(/gelées depuis le 1 mars 2026/);
  const [ask, lift] = screen.getAllByText('Mettre fin au gel') as [HTMLElement, HTMLElement];
  fireEvent.click(ask);
  screen.getByText(/Vos accords et vos oppositions restent tels quels/);
  expect(calls).toEqual([]);
  fireEvent.click(lift);
  const said = await screen.findByText('Le gel a pris fin.');
  await vi.waitFor(() => expect(document.activeElement).toBe(said));
  expect(calls).toEqual(['DELETE']);
  fireEvent.click(screen.getByRole('button', { name: 'Geler mes données' }));
  await screen.findByText(/gelées depuis/);
  expect(calls).toEqual(['DELETE', 'PUT']);
});
