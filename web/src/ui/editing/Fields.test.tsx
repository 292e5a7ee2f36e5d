import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { confirm, press, standUp, type } from './fixture';
import { begin, open, service, title } from './form-fixture';

beforeEach(begin);
afterEach(standUp);

test('form and JSON write the same; what is no JSON stays in its field and changes nothing', async () => {
  await open();
  const json = screen.getByLabelText('Le même document en JSON') as HTMLTextAreaElement;
  type(json, '{"title":"Par JSON","items":[]}');
  expect(title().value).toBe('Par JSON');
  type(json, '{"title":');
  expect(title().value).toBe('Par JSON');
  expect(json.getAttribute('aria-invalid')).toBe('true');
  type(json, '[]');
  screen.getByText(/un objet est attendu/);
  type(json, '{"title":"Fini","items":[]}');
  fireEvent.blur(json);
  await waitFor(() => expect(JSON.parse(json.value)).toEqual({ title: 'Fini', items: [] }));
});

test('a number takes a comma, keeps what is none in sight, and says so', async () => {
  await open();
  const weight = screen.getByLabelText('Poids') as HTMLInputElement;
  type(weight, '0,5');
  press('Enregistrer');
  await waitFor(() => expect(service.stored.value.weight).toBe(0.5));
  type(weight, 'beaucoup');
  screen.getByText('Écrivez un nombre.');
  expect(weight.value).toBe('beaucoup');
});

test('parts of a list are moved, taken out and added, each by a button with its name', async () => {
  await open();
  confirm('Descendre : a');
  press('Ajouter');
  confirm('Retirer : b');
  press('Enregistrer');
  await waitFor(() => expect(service.stored.value.items).toEqual(['a', 'c']));
});

test('what is wrong stands at its field', async () => {
  await open();
  expect(title().getAttribute('aria-invalid')).toBe('true');
  screen.getByText('Trop court.');
});
