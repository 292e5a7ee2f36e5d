import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { session } from '../../api/session';
import { type FakeDesk, me } from './fake-desk';
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

test('filters show less, say how much, and lead back to everything', async () => {
  show();
  fireEvent.change(await screen.findByLabelText('Suivi'), { target: { value: 'mine' } });
  await screen.findByText('Aucune demande ne correspond à ces choix.');
  fireEvent.click(screen.getByText('Tout afficher'));
  fireEvent.click(screen.getByLabelText('Seulement ce qui presse'));
  await screen.findByText(/: 2 sur 3/);
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
