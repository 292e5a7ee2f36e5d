import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FakeDesk } from './fake-desk';
import { show, sitDown, standUp, submit } from './fixture';
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

const sibling = {
  category: 'bug',
  priority: 'P3',
  openedAt: '2026-11-20T10:00:00Z',
  changedAt: '2026-11-20T10:00:00Z',
};
const siblings = (...items: object[]) => {
  desk.lists['GET siblings'] = { items: items.map(item => ({ ...sibling, ...item })) };
};

test('another open request of the same person is chosen, joined by the version that was read, and becomes its own again', async () => {
  siblings(
    { id: 't9', subject: 'Toujours rien', status: 'OPEN' },
    { id: 't8', subject: 'Il y a un an', status: 'CLOSED' },
  );
  show('/equipe/t1');
  const choice = await screen.findByLabelText('L’autre demande');
  expect(
    within(choice)
      .getAllByRole('option', { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual(['Choisir parmi ses demandes ouvertes', 'Toujours rien (écrite le 20 novembre 2026)']);
  fireEvent.change(choice, { target: { value: 't9' } });
  submit('L’autre demande');
  const link = await screen.findByRole('link', { name: /fait partie d’une autre/ });
  expect(link.getAttribute('href')).toBe('/equipe/t9');
  expect(merges()).toMatchObject([{ method: 'PUT', match: '"1"', body: { into: 't9' } }]);
  fireEvent.click(screen.getByRole('button', { name: 'En refaire une demande à part' }));
  await screen.findByLabelText('L’autre demande');
  expect(merges().at(-1)).toMatchObject({ method: 'DELETE', match: '"1"' });
});

test('what else the person asked stands beside the thread; nothing is offered when all of it is closed', async () => {
  siblings({ id: 't8', subject: 'Il y a un an', status: 'CLOSED' });
  show('/equipe/t1');
  const others = await screen.findByRole('region', { name: 'Autres demandes de cette personne' });
  const link = await within(others).findByRole('link', { name: 'Il y a un an' });
  expect(link.getAttribute('href')).toBe('/equipe/t8');
  screen.getByText('Cette personne n’a pas d’autre demande ouverte.');
  expect(screen.queryByLabelText('L’autre demande')).toBeNull();
});

test('nothing chosen is told at the field', async () => {
  siblings({ id: 't9', subject: 'Toujours rien', status: 'OPEN' });
  show('/equipe/t1');
  await screen.findByLabelText('L’autre demande');
  submit('L’autre demande');
  await screen.findByText('Choisissez une autre demande.');
  expect(merges()).toEqual([]);
});

test('a request that the service does not join stays as it is, in the words of the service', async () => {
  siblings({ id: 't9', subject: 'Toujours rien', status: 'OPEN' });
  desk.refuse = { 'PUT merge': 422 };
  show('/equipe/t1');
  fireEvent.change(await screen.findByLabelText('L’autre demande'), { target: { value: 't9' } });
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
