import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { FileForm } from './FileForm';
import { base, FakeImports, FakeStream } from './fake-imports';
import { OneImport } from './ImportPage';

let service: FakeImports;

beforeEach(() => {
  service = new FakeImports();
  FakeStream.last = undefined;
  queries.clear();
  vi.stubGlobal('EventSource', FakeStream);
  vi.stubGlobal('fetch', service.answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = () =>
  render(
    <LocationProvider>
      <OneImport id="i1" />
    </LocationProvider>,
  );
/** The stream that is open now: it opens a moment after the page shows that something runs. */
const stream = () =>
  vi.waitFor(() => {
    const { last } = FakeStream;
    if (last === undefined || last.closed) throw new Error('no stream is open');
    return last;
  });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

test('somebody sees what was understood, says what a word means, follows, and undoes it all', async () => {
  open();
  await screen.findByText('Attendent le sens d’un mot');
  const broken = screen.getByText('Voir les lignes illisibles').closest('details') as HTMLDetailsElement;
  broken.open = true;
  fireEvent(broken, new Event('toggle'));
  await screen.findByText('La date est illisible.');
  await press('Continuer');
  await press('Mettre dans le journal');
  await screen.findByRole('link', { name: /bof/ });
  expect(service.sent).toEqual([]);
  await vi.waitFor(() => screen.getAllByRole('option', { name: 'Joie' }));
  fireEvent.change(screen.getByLabelText('bof'), { target: { value: 'skip' } });
  await press('Mettre dans le journal');
  await screen.findByText('0 sur 7');
  expect(service.sent.map(([call, match]) => [call, match])).toEqual([
    [`PUT ${base}/mapping`, '"1"'],
    [`POST ${base}/application`, ''],
  ]);
  expect(service.sent[0]?.[2]).toMatchObject({ words: { bof: null } });

  (await stream()).tell('progress', { ...service.view(), progress: { done: 4, of: 7 } });
  await screen.findByText('4 sur 7');
  (await stream()).tell('done', {
    ...service.view(),
    state: 'applied',
    counts: { applied: 5, skipped: 2, broken: 0 },
  });
  await screen.findByText(/Entrées arrivées/);
  expect(FakeStream.last?.closed).toBe(true);

  await press('Défaire cet import');
  fireEvent.click(
    screen.getAllByRole('button', { name: 'Défaire cet import', hidden: true }).at(-1) as HTMLElement,
  );
  await screen.findByText('L’import se défait…', { selector: 'h2' });
  (await stream()).tell('done', { ...service.view(), state: 'undone', counts: { undone: 4, kept: 1 } });
  await screen.findByText(/À la corbeille/, { selector: '[role=status]' });
});

test('what the service refuses is said at its word', async () => {
  open();
  await press('Continuer');
  fireEvent.change(await screen.findByLabelText('bof'), { target: { value: 'skip' } });
  service.problem = Response.json(
    {
      title: 'Émotion inconnue',
      detail: 'x',
      errors: [
        { pointer: '/words/bof/emotions/0', code: 'unknown-emotion', text: 'Cette émotion n’existe pas.' },
      ],
    },
    { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
  );
  await press('Mettre dans le journal');
  const link = await screen.findByRole('link', { name: 'Cette émotion n’existe pas.' });
  expect(link.getAttribute('href')).toBe('#word-0');
});

test('an import that is gone is said kindly', async () => {
  service.problem = new Response(null, { status: 404 });
  open();
  await screen.findByText(/n’existe plus/);
  screen.getByRole('link', { name: 'Tous les imports' });
});

test('nothing is sent of a file that is no journal', async () => {
  render(
    <LocationProvider>
      <FileForm />
    </LocationProvider>,
  );
  const field = screen.getByLabelText('Fichier');
  fireEvent.change(field, { target: { files: [new File(['%PDF-1.7'], 'a.pdf')] } });
  await screen.findByText(/C’est un PDF/);
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  expect(service.sent).toEqual([]);
});
