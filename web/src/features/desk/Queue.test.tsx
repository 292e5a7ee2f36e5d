import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '../../api/session';
import { camille, type FakeDesk, me } from './fake-desk';
import { everything, readFilters, writeFilters } from './filters';
import { show, sitDown, standUp } from './fixture';
import { keysOn, turnKeys } from './keys';

let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
});
afterEach(standUp);

test('somebody who does not work here finds the kind page of an unknown address, and nothing is asked', async () => {
  session.value = { signedIn: true, person: me, roles: ['user'] };
  show();
  await screen.findByRole('heading', { level: 1, name: /n’existe pas/ });
  expect(desk.calls.filter(({ path }) => path.includes('tickets'))).toEqual([]);
});

test('the queue stands by what is due next, with the time left in words', async () => {
  show();
  const rows = await screen.findAllByRole('listitem');
  expect(rows.map(row => row.textContent)).toEqual([
    expect.stringMatching(/en retard de 2.h.*Plus rien/),
    expect.stringMatching(/dans 3[45].min.*Mot de passe/),
    expect.stringMatching(/dans 1.j.*Une idée/),
  ]);
});

test('what is chosen is asked of the service, stands in the address, and leads back to everything', async () => {
  show();
  fireEvent.change(await screen.findByLabelText('Suivi'), { target: { value: 'me' } });
  await screen.findByText('Aucune demande ne correspond à ces choix.');
  expect(desk.asked.at(-1)).toMatchObject({ state: 'OPEN', assignee: 'me' });
  expect(location.search).toBe('?suivi=me');
  fireEvent.click(screen.getByText('Tout afficher'));
  await screen.findByText(/^Demandes affichées.: 3\.$/);
  expect(location.search).toBe('');
  expect(document.activeElement).toBe(screen.getByLabelText('État'));
  fireEvent.click(screen.getByLabelText('Seulement ce qui presse'));
  await screen.findByText('Demandes affichées : 2.');
  expect(location.search).toBe('?presse=1');
});

test('what was chosen comes back with its address, goes on into a request, and from there to the next and back', async () => {
  const triage = { impact: 'LOW', urgency: 'LOW', assignee: camille, tags: ['jardin'] } as const;
  desk.tickets = desk.tickets.map(ticket => ({
    ...ticket,
    status: 'SOLVED',
    triage: { ...triage, tags: ['jardin'] },
  }));
  const query = `?etat=SOLVED&suivi=${camille}&etiquette=jardin`;
  show(`/equipe${query}`);
  const link = await screen.findByRole('link', { name: 'Mot de passe' });
  expect(desk.asked.at(-1)).toMatchObject({ state: 'SOLVED', assignee: camille, tag: 'jardin' });
  expect(((await screen.findByLabelText('Suivi')) as HTMLSelectElement).value).toBe(camille);
  screen.getByText('Par dernier changement, le plus récent d’abord.');
  expect(screen.getAllByText(/Camille s’en occupe/)).toHaveLength(3);
  expect(link.getAttribute('href')).toBe(`/equipe/t2${query}`);
  fireEvent.click(link);
  const back = await screen.findByRole('link', { name: 'Toutes les demandes' });
  expect(back.getAttribute('href')).toBe(`/equipe${query}`);
  fireEvent.keyDown(document.body, { key: 'j' });
  await expect.poll(() => location.pathname + location.search).toBe(`/equipe/t3${query}`);
});

test('a tag is one word, asked for once it is written; what cannot be one is told', async () => {
  show();
  const tag = await screen.findByLabelText('Étiquette');
  fireEvent.input(tag, { target: { value: 'Deux mots' } });
  fireEvent.change(tag);
  await screen.findByText(/^Un seul mot/);
  expect(desk.asked.some(({ tag: asked }) => asked !== undefined)).toBe(false);
  fireEvent.input(tag, { target: { value: ' Jardin' } });
  fireEvent.change(tag);
  await expect.poll(() => desk.asked.at(-1)?.tag).toBe('jardin');
  expect(location.search).toBe('?etiquette=jardin');
});

test('an address with what nobody can have chosen asks for everything', () => {
  const strange = {
    etat: 'GONE',
    suivi: 'x',
    equipe: 'A B',
    priorite: 'P9',
    sujet: 'all',
    etiquette: '&',
    presse: '2',
  };
  expect(readFilters(strange)).toEqual(everything);
  const chosen = { ...everything, team: 'web', priority: 'P1', pressing: true } as const;
  expect(readFilters(Object.fromEntries(new URLSearchParams(writeFilters(chosen))))).toEqual(chosen);
});

test('j and k walk through the queue, and do nothing once they are turned off', async () => {
  show();
  const rows = await screen.findAllByRole('listitem');
  const [first, second] = rows.map(row => within(row).getByRole('link'));
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(document.body, { key: 'k' });
  expect(document.activeElement).toBe(first);
  turnKeys(false);
  expect(keysOn.value).toBe(false);
  fireEvent.keyDown(document.body, { key: 'j' });
  expect(document.activeElement).toBe(first);
});
