import { screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { press, standUp, type } from './fixture';
import { begin, open, service, title } from './form-fixture';

beforeEach(begin);
afterEach(standUp);

test('what is changed is saved by the version that was read, and again by the one that followed', async () => {
  await open();
  type(title(), 'Deux');
  screen.getByText('Des changements ne sont pas enregistrés.');
  press('Enregistrer');
  await screen.findByText('Enregistré.');
  type(title(), 'Trois');
  press('Enregistrer');
  await waitFor(() => expect(service.stored).toMatchObject({ etag: '"3"', value: { title: 'Trois' } }));
});

test('somebody who saved first is not overwritten: both versions stand beside each other, and mine can follow', async () => {
  await open();
  type(title(), 'Mien');
  service.stored = { value: { title: 'Leur', weight: 1, items: ['a', 'b'] }, etag: '"7"' };
  press('Enregistrer');
  await screen.findByText('Quelqu’un a enregistré avant vous');
  screen.getByText('Mien');
  screen.getByText('Leur');
  screen.getByText(/changé des deux côtés/);
  expect(service.stored.value.title).toBe('Leur');
  expect(title().value).toBe('Mien');
  press('Enregistrer la mienne par-dessus');
  await waitFor(() => expect(service.stored).toMatchObject({ etag: '"8"', value: { title: 'Mien' } }));
  expect(screen.queryByText('Quelqu’un a enregistré avant vous')).toBeNull();
});

test('the other version can be taken instead', async () => {
  await open();
  type(title(), 'Mien');
  service.stored = { value: { title: 'Leur', items: [] }, etag: '"7"' };
  press('Enregistrer');
  await screen.findByText('Quelqu’un a enregistré avant vous');
  press('Reprendre l’autre');
  await waitFor(() => expect(title().value).toBe('Leur'));
  screen.getByText('Rien à enregistrer.');
});

test('unsaved changes wait in the tab over a reload, and meet what was saved meanwhile', async () => {
  await open();
  type(title(), 'Mien');
  standUp();
  await open();
  expect(title().value).toBe('Mien');
  standUp();
  service.stored = { value: { title: 'Leur', items: [] }, etag: '"9"' };
  await open();
  await screen.findByText('Quelqu’un a enregistré avant vous');
  expect(title().value).toBe('Mien');
});

test('what is written while it is being saved stays', async () => {
  await open();
  let go: () => void = () => undefined;
  service.wait = () =>
    new Promise(resolve => {
      go = resolve;
    });
  type(title(), 'Deux');
  press('Enregistrer');
  type(title(), 'Deux et demi');
  go();
  await waitFor(() => expect(service.stored.value.title).toBe('Deux'));
  expect(title().value).toBe('Deux et demi');
  await screen.findByText('Des changements ne sont pas enregistrés.');
});
