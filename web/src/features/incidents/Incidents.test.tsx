import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { FakeIncidents } from './fake-incidents';
import IncidentPage from './IncidentPage';
import IncidentsPage from './IncidentsPage';

let service: FakeIncidents;
beforeEach(() => {
  service = new FakeIncidents();
  sessionStorage.clear();
  queries.clear();
  session.value = { signedIn: true, person: 's', roles: ['user', 'support'] };
  vi.stubGlobal('fetch', service.answer);
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

function show(path: string) {
  history.replaceState(null, '', path);
  const pages = [
    <Route key="all" path="/equipe/incidents" component={IncidentsPage} />,
    <Route key="one" path="/equipe/incidents/:id" component={IncidentPage} />,
  ];
  return render(
    <LocationProvider>
      <Router>{pages}</Router>
    </LocationProvider>,
  );
}
const one = '/equipe/incidents/i1';
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const submit = (label: string) =>
  fireEvent.submit(screen.getByLabelText(label).closest('form') as HTMLFormElement);

test('somebody who does not work here finds the kind page of an unknown address', async () => {
  session.value = { signedIn: true, person: 's', roles: ['user'] };
  show('/equipe/incidents');
  await screen.findByRole('heading', { level: 1, name: /n’existe pas/ });
  expect(service.calls).toEqual([]);
});

test('an incident is opened by hand once what people notice has a part', async () => {
  show('/equipe/incidents');
  const rows = await screen.findAllByRole('listitem');
  expect(rows[0]?.textContent).toMatch(/ServiceDown.*P1 – critique · Analyse · En panne/);
  type('Ce qui se passe', 'Lenteurs');
  submit('Ce qui se passe');
  const alert = await screen.findByRole('alert');
  within(alert).getByText(/Cochez au moins une partie/);
  expect(service.sent('/incidents')).toEqual([]);
  fireEvent.change(screen.getByLabelText('Priorité'), { target: { value: 'P4' } });
  (screen.getByLabelText('Aide') as HTMLInputElement).checked = true;
  submit('Ce qui se passe');
  await vi.waitFor(() => expect(service.sent('/incidents')).toHaveLength(1));
  const [call] = service.sent('/incidents');
  const body = { title: 'Lenteurs', priority: 'P4', impact: 'DEGRADED', components: ['SUPPORT'] };
  expect(call?.body).toEqual(body);
  expect(call?.key).not.toBeNull();
});

test('a step is one of those that the service allows, taken by the version that was read; who was first is told', async () => {
  show(one);
  const steps = within(await screen.findByLabelText('Étape suivante')).getAllByRole('option');
  expect(steps.map(({ textContent }) => textContent)).toEqual(['Correction', 'Surveillance']);
  submit('Étape suivante');
  await vi.waitFor(() => expect(service.sent('/step')).toMatchObject([{ match: '"7"' }]));
  expect(service.sent('/step')[0]?.body).toEqual({ step: 'CORRECTION' });
  service.refuse = { 'PUT step': 412 };
  submit('Étape suivante');
  await screen.findByText(/a modifié cet incident avant vous/);
});

test('a public message needs both languages and a second yes; a note goes to staff alone', async () => {
  show(one);
  await screen.findByLabelText('En français');
  type('En français', 'Le journal revient.');
  submit('En français');
  within(await screen.findByRole('alert')).getByText('Écrivez le message en anglais.');
  type('En anglais', 'The journal is coming back.');
  submit('En français');
  expect(service.sent('/public-messages')).toEqual([]);
  const dialog = (await screen.findByText(/^Publier ce message/)).closest('dialog') as HTMLDialogElement;
  fireEvent.click(within(dialog).getByText('Publier pour tout le monde'));
  await screen.findByText('Message publié sur la page d’état.');
  const both = { fr: 'Le journal revient.', en: 'The journal is coming back.' };
  expect(service.sent('/public-messages').map(({ body }) => body)).toEqual([both]);
  expect((screen.getByLabelText('En français') as HTMLTextAreaElement).value).toBe('');
  type('Note pour l’équipe', 'Vu avec l’exploitation');
  submit('Note pour l’équipe');
  await screen.findByText(/^Note gardée/);
  expect(service.sent('/notes').map(({ body }) => body)).toEqual([{ body: 'Vu avec l’exploitation' }]);
});

test('a post-mortem waits over a reload, tells what is missing, and goes out whole', async () => {
  show(one);
  await screen.findByLabelText('Chronologie');
  type('Chronologie', '14:02 alerte');
  cleanup();
  show(one);
  expect(((await screen.findByLabelText('Chronologie')) as HTMLTextAreaElement).value).toBe('14:02 alerte');
  submit('Chronologie');
  within(await screen.findByRole('alert')).getByText('Dites quelles étaient les causes.');
  expect(service.sent('/post-mortem')).toEqual([]);
  type('Effet sur les gens', 'Dix minutes sans journal');
  type('Causes', 'Un verrou');
  type('Ce qui sera fait', 'Refuser les verrous');
  type('Rôle responsable', 'platform-lead');
  type('Pour quand', '2026-12-15');
  submit('Chronologie');
  await screen.findByText('Retour d’expérience enregistré.');
  expect(service.sent('/post-mortem')[0]?.body).toEqual({
    chronology: '14:02 alerte',
    impact: 'Dix minutes sans journal',
    causes: 'Un verrou',
    actions: [{ what: 'Refuser les verrous', role: 'platform-lead', due: '2026-12-15' }],
  });
});
