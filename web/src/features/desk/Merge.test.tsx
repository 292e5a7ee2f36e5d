import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FakeDesk } from './fake-desk';
import { show, sitDown, standUp, submit, type } from './fixture';
import { findId } from './merge';
import { useNow } from './useQueue';

let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
});
afterEach(() => {
  standUp();
  vi.useRealTimers();
});

const merges = () => desk.calls.filter(({ path }) => path.endsWith('/merge'));
const other = '0190a1b2-0000-7000-8000-00000000000f';

test('a request that waits is chosen, joined by the version that was read, and becomes its own again', async () => {
  show('/equipe/t1');
  const choice = await screen.findByLabelText('L’autre demande');
  await screen.findByRole('option', { name: 'Mot de passe' });
  fireEvent.change(choice, { target: { value: 't2' } });
  submit('L’autre demande');
  const link = await screen.findByRole('link', { name: /fait partie d’une autre/ });
  expect(link.getAttribute('href')).toBe('/equipe/t2');
  expect(merges()).toMatchObject([{ method: 'PUT', match: '"1"', body: { into: 't2' } }]);
  fireEvent.click(screen.getByRole('button', { name: 'En refaire une demande à part' }));
  await screen.findByLabelText('L’autre demande');
  expect(merges().at(-1)).toMatchObject({ method: 'DELETE', match: '"1"' });
});

test('nothing chosen is told at the field, and a pasted address says which request', async () => {
  show('/equipe/t1');
  await screen.findByLabelText('L’autre demande');
  submit('L’autre demande');
  await screen.findByText('Choisissez une autre demande, ou collez son adresse.');
  expect(merges()).toEqual([]);
  type('Ou son adresse', `https://exemple.fr/equipe/${other}`);
  submit('L’autre demande');
  await vi.waitFor(() => expect(merges()).toMatchObject([{ body: { into: other } }]));
});

test('requests of two people stay apart, in the words of the service', async () => {
  desk.refuse = { 'PUT merge': 422 };
  show('/equipe/t1');
  await screen.findByLabelText('L’autre demande');
  type('Ou son adresse', other);
  submit('L’autre demande');
  await screen.findByRole('alert');
  screen.getByLabelText('L’autre demande');
});

test('an address without an identifier names nothing', () => {
  expect(findId('https://exemple.fr/equipe')).toBeUndefined();
  expect(findId(`/en/equipe/${other.toUpperCase()}#fil`)).toBe(other);
});

test('words about time grow older by themselves, and at once when the page is seen again', () => {
  cleanup();
  vi.useFakeTimers({ now: 0 });
  const Clock = () => <p data-testid="now">{useNow()}</p>;
  render(<Clock />);
  const told = () => screen.getByTestId('now').textContent;
  act(() => void vi.advanceTimersByTime(30_000));
  expect(told()).toBe('30000');
  vi.setSystemTime(95_000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(told()).toBe('95000');
});
