import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import BreachesPage from './BreachesPage';
import BreachPage from './BreachPage';
import type { Breach, Detail } from './breaches';

const now = Date.now();
const hours = (count: number) => new Date(now + count * 3_600_000).toISOString();
const breach: Breach = {
  id: 'b1',
  nature: 'Un ordinateur portable a été volé.',
  knownAt: hours(-100),
  openedAt: hours(-99),
  owed: ['AUTHORITY'],
  dueAt: hours(-28.5),
};
let detail: Detail;
let sent: { path: string; match: string | null; body: Record<string, unknown> }[] = [];
let refused: Response | undefined;

beforeEach(() => {
  detail = {
    id: 'b1',
    breach,
    description: { nature: breach.nature ?? '' },
    notices: [],
    missing: ['FACTS', 'RISK', 'AUTHORITY'],
    steps: [{ kind: 'OPENED', at: hours(-99), description: { nature: breach.nature ?? '' } }],
  };
  sent = [];
  refused = undefined;
  queries.clear();
  sessionStorage.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user', 'dpo'] };
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  history.replaceState(null, '', '/dpo/violations/b1');
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json(session.value);
    const path = new URL(request.url).pathname.replace('/api/v1/privacy/breaches', '');
    if (request.method === 'GET' && path === '') return Response.json({ items: [breach] });
    if (request.method !== 'GET') {
      const text = await request.text();
      sent.push({ path, match: request.headers.get('If-Match'), body: text === '' ? {} : JSON.parse(text) });
      if (refused) return refused;
    }
    return Response.json(detail, { headers: { ETag: '"3"' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

function show() {
  render(
    <LocationProvider>
      <Router>{[<Route key="one" path="/dpo/violations/:id" component={BreachPage} />]}</Router>
    </LocationProvider>,
  );
}
const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const submit = (label: string) =>
  fireEvent.submit(screen.getByLabelText(label).closest('form') as HTMLFormElement);

test('who is not the officer finds nothing here', () => {
  session.value = { signedIn: true, person: 'p', roles: ['user', 'support', 'admin'] };
  render(<BreachesPage />);
  expect(screen.queryByText('Inscrire une violation')).toBeNull();
});

test('the list says in words who is to be informed and by how much that is late', async () => {
  render(<BreachesPage />);
  await screen.findByText(/À informer.: la CNIL\. En retard de 1.j 4.h/);
  expect(screen.getByRole('link', { name: /ordinateur/ }).getAttribute('href')).toBe('/dpo/violations/b1');
});

test('a breach cannot be closed while something is missing, which is named', async () => {
  show();
  await screen.findByText('l’évaluation du risque', { exact: false });
  screen.getByText('l’information de la CNIL');
  expect(screen.queryByRole('button', { name: 'Clore cette violation' })).toBeNull();
});

test('closing asks once more, and says that it is for good', async () => {
  detail = { ...detail, missing: [] };
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Clore cette violation' }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText(/ne se modifie plus/);
  expect(sent).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Clore cette violation' }));
  await screen.findByText('La violation est close.');
  expect(sent).toEqual([{ path: '/b1/closure', match: '"3"', body: {} }]);
});

test('a risk needs its reason; what is not known is left out', async () => {
  show();
  await screen.findByLabelText('Risque pour les personnes');
  choose('Risque pour les personnes', 'RISK');
  fill('Nombre de personnes, à peu près', '1 200');
  submit('Pourquoi ce risque');
  await screen.findAllByText('Dites pourquoi le risque est évalué ainsi.');
  expect(sent).toEqual([]);
  fill('Pourquoi ce risque', 'Le disque était en veille.');
  submit('Pourquoi ce risque');
  await screen.findByText('Enregistré.');
  const body = {
    nature: breach.nature,
    people: 1200,
    risk: 'RISK',
    riskReason: 'Le disque était en veille.',
  };
  expect(sent).toEqual([{ path: '/b1/description', match: '"3"', body }]);
});

test('a first notice after 72 hours asks why, and offers the stages that the law allows', async () => {
  show();
  const stage = (await screen.findByLabelText('Étape')) as HTMLSelectElement;
  expect([...stage.options].map(({ value }) => value)).toEqual(['INITIAL', 'FINAL']);
  submit('Étape');
  await screen.findAllByText('Dites pourquoi la CNIL est informée après 72 heures.');
  fill('Pourquoi après 72 heures', 'Comprise tard.');
  submit('Étape');
  await screen.findByText('C’est noté.');
  expect(sent[0]).toMatchObject({
    path: '/b1/notices',
    body: { recipient: 'AUTHORITY', stage: 'INITIAL', delayReason: 'Comprise tard.' },
  });
});

test('people may be exempted only from a high risk', async () => {
  detail = { ...detail, breach: { ...breach, risk: 'HIGH' } };
  show();
  await screen.findByLabelText('Ce qui le montre');
  submit('Ce qui le montre');
  await screen.findByText('Dites ce qui le montre.');
  fill('Ce qui le montre', 'Clé gardée ailleurs.');
  submit('Ce qui le montre');
  await screen.findByText('La raison est notée.');
  expect(sent[0]?.body).toEqual({ ground: 'DATA_UNINTELLIGIBLE', reason: 'Clé gardée ailleurs.' });
});

test('what a colleague described meanwhile is told before it is replaced', async () => {
  show();
  await screen.findByLabelText('Mesures prises ou prévues');
  fill('Mesures prises ou prévues', 'Sessions fermées.');
  refused = Response.json({ title: 'Modifiée entre-temps' }, { status: 412 });
  const theirs = { nature: 'Un ordinateur a été volé dans le train.' };
  detail = {
    ...detail,
    description: theirs,
    steps: [...detail.steps, { kind: 'DESCRIBED', at: hours(-1), description: theirs }],
  };
  submit('Mesures prises ou prévues');
  await screen.findByText('Modifiée entre-temps');
  await screen.findByText(/Quelqu’un a enregistré une autre description/);
  const kept = screen.getByLabelText('Mesures prises ou prévues') as HTMLTextAreaElement;
  await waitFor(() => expect(kept.value).toBe('Sessions fermées.'));
});
