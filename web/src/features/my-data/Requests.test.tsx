import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { EraseForm } from './EraseForm';
import ErasurePage from './ErasurePage';
import { erasure, FakeRights, rectification } from './fake-rights';
import RequestsPage from './RequestsPage';
import { received } from './receipt';

let fake: FakeRights;

beforeEach(() => {
  fake = new FakeRights();
  queries.clear();
  received.value = undefined;
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', fake.answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('a request says what its state means, by when it is answered, why it takes longer, and every step', async () => {
  fake.requests = [rectification];
  render(<RequestsPage />);
  await screen.findByRole('heading', { name: /Rectification.*votre journal/ });
  screen.getByText(/avec deux mois de plus/);
  screen.getByText(/au plus tard le 30 avril 2026/);
  screen.getByText('Votre demande est complexe.');
  screen.getByText(/Étapes.*2/);
});

test('a request is taken back after a question, and the list is read again', async () => {
  fake.requests = [rectification];
  render(<RequestsPage />);
  fireEvent.click(await screen.findByRole('button', { name: /Retirer cette demande/ }));
  fireEvent.click(screen.getAllByText('Retirer').at(-1) as HTMLElement);
  await screen.findByText('Vous n’avez encore rien demandé.');
  expect(fake.calls).toEqual(['DELETE /requests/r1']);
});

test('an erasure that has not begun is taken back by one button', async () => {
  fake.requests = [erasure];
  render(<RequestsPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Garder mon compte' }));
  await screen.findByText(/L’effacement est annulé/);
  expect(fake.calls).toEqual(['DELETE /requests/e1']);
});

test('an erasure that began meanwhile says so, and the button stays', async () => {
  fake.requests = [erasure];
  fake.refuse['DELETE /requests/e1'] = Response.json({ title: 'Déjà commencé' }, { status: 409 });
  render(<RequestsPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Garder mon compte' }));
  await screen.findByText('Déjà commencé');
  screen.getByRole('button', { name: 'Garder mon compte' });
});

test('the receipt of an erasure in its cooling-off says when it begins, and takes it back', async () => {
  received.value = { id: 'e1', receipt: 'secret', startsAt: '2026-03-08T09:00:00Z' };
  render(<ErasurePage />);
  screen.getByRole('heading', { name: 'Votre effacement est demandé' });
  expect(screen.getAllByText(/commence le 8 mars 2026/).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: 'Garder mon compte' }));
  await vi.waitFor(() => expect(received.value).toBeUndefined());
  expect(fake.calls).toEqual(['DELETE /requests/e1']);
});

test('a rectification is asked for one area, and its answer has a date', async () => {
  render(<RequestsPage />);
  const area = await screen.findByLabelText(/Qu’est-ce qui est inexact/);
  fireEvent.change(area, { target: { value: 'JOURNAL' } });
  fireEvent.submit(area.closest('form') as HTMLFormElement);
  await screen.findByText(/Demande reçue le 31 janvier 2026.*30 avril 2026/);
  expect(fake.calls).toEqual(['POST /requests {"right":"RECTIFICATION","area":"JOURNAL"}']);
  const link = screen.getByRole('link', { name: /Écrire à l’équipe/ });
  expect(link.getAttribute('href')).toBe('/aide/nouvelle?correction=r1');
});

test('a switch objects and says since when; one that was refused goes back', async () => {
  render(<RequestsPage />);
  fireEvent.click(await screen.findByRole('switch', { name: 'S’opposer à tout' }));
  await screen.findByText(/Arrêté depuis le 1 mars 2026/);
  expect(screen.getAllByText(/Arrêté, parce que vous vous opposez à tout/)).toHaveLength(3);
  fake.refuse['PUT /objections/statistics'] = Response.json({ title: 'Plus tard' }, { status: 503 });
  const statistics = screen.getByRole('switch', {
    name: 'Ne compter dans aucun chiffre',
  }) as HTMLInputElement;
  fireEvent.click(statistics);
  await screen.findByText('Plus tard');
  expect(statistics.checked).toBe(false);
});

test('an objection to one partner is shown, so that it can be lifted', async () => {
  fake.objections = [{ target: 'partner-runner', since: '2026-03-01T12:00:00Z' }];
  render(<RequestsPage />);
  const runner = await screen.findByRole('switch', { name: /runner/ });
  fireEvent.click(runner);
  await vi.waitFor(() => expect(fake.calls).toEqual(['DELETE /objections/partner-runner']));
});

test('an erasure that begins later leaves somebody signed in, and leads to its receipt', async () => {
  history.replaceState(null, '', '/mes-donnees');
  render(
    <LocationProvider>
      <EraseForm />
    </LocationProvider>,
  );
  const word = await screen.findByLabelText('Pour confirmer, écrivez EFFACER');
  fireEvent.input(word, { target: { value: 'effacer' } });
  fireEvent.submit(word.closest('form') as HTMLFormElement);
  await vi.waitFor(() => expect(location.pathname).toBe('/effacement'));
  expect(received.value).toEqual({ id: 'e1', receipt: 'secret', startsAt: '2026-03-08T09:00:00Z' });
  expect(session.value?.signedIn).toBe(true);
});
