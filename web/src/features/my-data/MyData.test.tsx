import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { Accesses } from './Accesses';
import { isWhole, writeSize } from './archive';
import { EraseForm } from './EraseForm';
import ErasurePage from './ErasurePage';
import { ExportSection } from './ExportSection';
import { received } from './receipt';

const end = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array(18).fill(0)]);
let calls: string[] = [];
let receipts: (string | null)[] = [];

function serve(answers: Record<string, () => Response>) {
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = typeof input === 'string' ? new Request(new URL(input, location.href), init) : input;
    const call = `${request.method} ${new URL(request.url).pathname}`;
    calls.push(call);
    receipts.push(request.headers.get('Erasure-Receipt'));
    return answers[call]?.() ?? new Response(null, { status: 204 });
  });
}

beforeEach(() => {
  calls = [];
  receipts = [];
  queries.clear();
  received.value = undefined;
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('an archive that ends too early is given to nobody', async () => {
  const save = vi.fn();
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: save }));
  serve({ 'GET /api/v1/privacy/export': () => new Response(new Uint8Array([0x50, 0x4b, 3, 4])) });
  render(<ExportSection />);
  fireEvent.click(screen.getByRole('button', { name: 'Télécharger mes données' }));
  await screen.findByText(/s’est arrêtée avant la fin/);
  expect(save).not.toHaveBeenCalled();
});

test('an archive is whole when its list has arrived', async () => {
  expect(await isWhole(new Blob(['some', end]))).toBe(true);
  expect(await isWhole(new Blob([end.slice(0, 20)]))).toBe(false);
  expect(await isWhole(new Blob([]))).toBe(false);
  expect(writeSize(1_234_000, 'en')).toBe('1.2 MB');
});

test('nothing is erased before the word is written out; then the receipt is shown and nobody is signed in', async () => {
  const erasure = '/api/v1/privacy/erasures';
  serve({
    [`POST ${erasure}`]: () =>
      Response.json({ id: 'e1', receipt: 'secret', status: 'PENDING' }, { status: 202 }),
    [`GET ${erasure}/e1`]: () =>
      Response.json({
        id: 'e1',
        status: 'COMPLETED',
        services: [{ service: 'emotion-service', status: 'DONE', tables: [{ table: 'a', rows: 14 }] }],
      }),
  });
  render(
    <LocationProvider>
      <Router>
        <Route path="/effacement" component={ErasurePage} />
        <Route default component={EraseForm} />
      </Router>
    </LocationProvider>,
  );
  const word = await screen.findByLabelText('Pour confirmer, écrivez EFFACER');
  const form = document.querySelector('form') as HTMLFormElement;
  fireEvent.input(word, { target: { value: 'oui' } });
  fireEvent.submit(form);
  await screen.findByText(/Rien n’a été effacé/);
  expect(calls).toEqual([]);
  fireEvent.input(word, { target: { value: ' effacer ' } });
  fireEvent.submit(form);
  await screen.findByText('secret');
  await screen.findByText(/éléments : 14/);
  expect(receipts).toContain('secret');
  expect(location.href).not.toContain('secret');
  await vi.waitFor(() => expect(session.value?.signedIn).toBe(false));
});

test('whoever saw the data is listed in words, page by page', async () => {
  const read = (at: string) => ({
    at,
    role: 'support',
    who: 'Une personne de l’équipe',
    what: 'a lu une de vos demandes',
  });
  const pages = [
    { items: [read('2026-03-03T12:00:00Z')], next: '7' },
    { items: [read('2026-03-02T12:00:00Z')] },
  ];
  serve({ 'GET /api/v1/privacy/accesses': () => Response.json(pages.shift()) });
  render(<Accesses />);
  await screen.findByText(/a lu une de vos demandes/);
  fireEvent.click(screen.getByRole('button', { name: 'Montrer la suite' }));
  await vi.waitFor(() => expect(screen.getAllByText(/a lu une de vos demandes/)).toHaveLength(2));
  expect(screen.queryByRole('button')).toBeNull();
});

test('nobody is nobody, and said so', async () => {
  serve({ 'GET /api/v1/privacy/accesses': () => Response.json({ items: [] }) });
  render(<Accesses />);
  await screen.findByText('Personne d’autre que vous n’a vu vos données.');
});
