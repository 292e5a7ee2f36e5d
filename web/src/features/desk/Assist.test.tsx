import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumForecast } from './assist';
import type { FakeDesk } from './fake-desk';
import { show, sitDown, standUp, submit, type } from './fixture';

const other = '0190a1b2-0000-7000-8000-00000000000f';
const row = { team: 'web', priority: 'P2', late: 1, within1h: 2, within4h: 3, within8h: 4, within24h: 5 };
let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
});
afterEach(standUp);

test('a ready-made answer is read first, then stands below what was written, unsent, and waits over a reload', async () => {
  desk.lists['GET macros'] = { items: [{ id: 'a1', name: 'Mot de passe oublié' }] };
  const body = 'Bonjour, voici comment faire.';
  desk.lists['POST macro-preview'] = { language: 'fr', body, status: 'SOLVED' };
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  type('Votre réponse', 'Merci.');
  const details = screen.getByText('Réponses types').closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  fireEvent.change(await screen.findByLabelText('Réponse type'), { target: { value: 'a1' } });
  fireEvent.click(await screen.findByText('Mettre dans la réponse'));
  const answer = () => screen.getByLabelText('Votre réponse') as HTMLTextAreaElement;
  expect(answer().value).toBe(`Merci.\n\n${body}`);
  expect((screen.getByLabelText('Ensuite, la demande') as HTMLSelectElement).value).toBe('SOLVED');
  expect(desk.calls.some(({ path }) => path.endsWith('/messages'))).toBe(false);
  expect(desk.calls.find(({ path }) => path.endsWith('/macro-preview'))?.body).toEqual({ macro: 'a1' });
  cleanup();
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  expect(answer().value).toContain(body);
});

test('words that are looked for go in the body, and what was found says where; a note says that it is one', async () => {
  const excerpts = [{ place: 'note', text: '…jardin…', writtenAt: '2026-11-27T10:00:00Z' }];
  const hit = { id: 't9', subject: 'Mon jardin', priority: 'P3', status: 'CLOSED', excerpts };
  desk.lists['POST search'] = { items: [hit], next: 'more' };
  show();
  await screen.findByText('Plus rien ne pousse');
  type('Chercher dans toutes les demandes', ' jardin ');
  submit('Chercher dans toutes les demandes');
  const link = await screen.findByRole('link', { name: 'Mon jardin' });
  expect(link.getAttribute('href')).toBe('/equipe/t9');
  screen.getByText('Note interne :');
  screen.getByText(/plus anciennes n’ont pas encore été parcourues/);
  expect(desk.calls.find(({ path }) => path.endsWith('/search'))?.body).toEqual({ text: 'jardin' });
  expect(location.href).not.toContain('jardin');
  cleanup();
  show();
  await screen.findByRole('link', { name: 'Mon jardin' });
  fireEvent.click(screen.getByText('Effacer la recherche'));
  expect(screen.queryByRole('link', { name: 'Mon jardin' })).toBeNull();
});

test('links are listed, made by the address of the other request, and undone', async () => {
  const ticket = { id: 't8', subject: 'La même panne', priority: 'P2', status: 'OPEN' };
  desk.lists['GET links'] = { items: [{ id: 'l1', kind: 'caused-by', ticket }] };
  show('/equipe/t1');
  await screen.findByRole('link', { name: 'La même panne' });
  submit('Adresse de l’autre demande');
  await screen.findByText('Collez l’adresse de l’autre demande.');
  type('Adresse de l’autre demande', `https://exemple.fr/equipe/${other}`);
  fireEvent.change(screen.getByLabelText('Cette demande'), { target: { value: 'duplicate' } });
  submit('Adresse de l’autre demande');
  const sent = (method: string) =>
    desk.calls.find(call => call.method === method && call.path.includes('links'));
  await expect.poll(() => sent('POST')?.body).toEqual({ ticket: other, kind: 'duplicate' });
  expect(sent('POST')?.key).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Délier.*La même panne/ }));
  await expect.poll(() => sent('DELETE')?.path).toBe('/api/v1/tickets/links/l1');
});

test('what is about to be late is one line above the queue', async () => {
  desk.lists['GET forecast'] = { rows: [row, { ...row, team: undefined }] };
  show();
  await screen.findByText(/^En retard : 2\. À échéance dans l’heure : 4, .* dans les 24 heures : 10\.$/);
  screen.getByText('Prévision par équipe et priorité', { selector: 'summary' });
  screen.getByRole('rowheader', { name: 'Sans équipe', hidden: true });
  expect(sumForecast([])).toEqual({ late: 0, hour: 0, four: 0, eight: 0, day: 0 });
});
