import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import BreachesPage from './BreachesPage';
import { breach, choose, FakeRegister, fill, hours, show, submit } from './fixture';

let register: FakeRegister;

beforeEach(() => {
  register = new FakeRegister();
  queries.clear();
  sessionStorage.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user', 'dpo'] };
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

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
  register.detail = { ...register.detail, missing: [] };
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Clore cette violation' }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText(/ne se modifie plus/);
  expect(register.sent).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Clore cette violation' }));
  await screen.findByText('La violation est close.');
  expect(register.sent).toEqual([{ path: '/b1/closure', match: '"3"', body: {} }]);
});

test('a risk needs its reason; what is not known is left out', async () => {
  show();
  await screen.findByLabelText('Risque pour les personnes');
  choose('Risque pour les personnes', 'RISK');
  fill('Nombre de personnes, à peu près', '1 200');
  submit('Pourquoi ce risque');
  await screen.findAllByText('Dites pourquoi le risque est évalué ainsi.');
  expect(register.sent).toEqual([]);
  fill('Pourquoi ce risque', 'Le disque était en veille.');
  submit('Pourquoi ce risque');
  await screen.findByText('Enregistré.');
  const body = {
    nature: breach.nature,
    people: 1200,
    risk: 'RISK',
    riskReason: 'Le disque était en veille.',
  };
  expect(register.sent).toEqual([{ path: '/b1/description', match: '"3"', body }]);
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
  expect(register.sent[0]).toMatchObject({
    path: '/b1/notices',
    body: { recipient: 'AUTHORITY', stage: 'INITIAL', delayReason: 'Comprise tard.' },
  });
});

test('people may be exempted only from a high risk', async () => {
  register.detail = { ...register.detail, breach: { ...breach, risk: 'HIGH' } };
  show();
  await screen.findByLabelText('Ce qui le montre');
  submit('Ce qui le montre');
  await screen.findByText('Dites ce qui le montre.');
  fill('Ce qui le montre', 'Clé gardée ailleurs.');
  submit('Ce qui le montre');
  await screen.findByText('La raison est notée.');
  expect(register.sent[0]?.body).toEqual({ ground: 'DATA_UNINTELLIGIBLE', reason: 'Clé gardée ailleurs.' });
});

test('what a colleague described meanwhile is told before it is replaced', async () => {
  show();
  await screen.findByLabelText('Mesures prises ou prévues');
  fill('Mesures prises ou prévues', 'Sessions fermées.');
  register.refused = Response.json({ title: 'Modifiée entre-temps' }, { status: 412 });
  const theirs = { nature: 'Un ordinateur a été volé dans le train.' };
  register.detail = {
    ...register.detail,
    description: theirs,
    steps: [...register.detail.steps, { kind: 'DESCRIBED', at: hours(-1), description: theirs }],
  };
  submit('Mesures prises ou prévues');
  await screen.findByText('Modifiée entre-temps');
  await screen.findByText(/Quelqu’un a enregistré une autre description/);
  const kept = screen.getByLabelText('Mesures prises ou prévues') as HTMLTextAreaElement;
  await waitFor(() => expect(kept.value).toBe('Sessions fermées.'));
});
