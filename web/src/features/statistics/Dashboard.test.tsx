import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import Dashboard from './Dashboard';

const people = (atLeast: number) => ({ atLeast, suppressed: false });
const few = { suppressed: true };
const october = {
  month: '2026-10',
  active: people(125),
  daysPerPerson: 6.4,
  areas: { journal: people(80), practice: people(60), assessments: few },
  signUps: few,
  practiceDaysPerPerson: 3.5,
  satisfaction: { people: people(40), satisfied: people(30), neutral: few, dissatisfied: few },
  p1Resolution: { incidents: 2, meanMinutes: 45 },
  scoreTrends: [
    { questionnaire: 'pss10', people: people(35), lower: people(20), unchanged: few, higher: few },
  ],
};
let months: object[] = [];
let asked: string[] = [];

beforeEach(() => {
  months = [{ month: '2026-08', active: few, areas: {}, scoreTrends: [] }, october];
  asked = [];
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user', 'dpo'] };
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json(session.value);
    const { search } = new URL(request.url);
    asked.push(search);
    return Response.json({ from: '2026-08', to: '2026-10', minimum: 10, roundedTo: 5, months });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const tile = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

test('who is neither administrator nor officer finds nothing here', () => {
  session.value = { signedIn: true, person: 'p', roles: ['user', 'support'] };
  render(<Dashboard />);
  expect(screen.queryByLabelText('Période')).toBeNull();
  expect(asked).toEqual([]);
});

test('the last month has its figures in words, also those that are not told', async () => {
  render(<Dashboard />);
  await screen.findByText('octobre 2026', { selector: 'h2' });
  expect(tile('Personnes actives')).toBe('au moins 125');
  expect(tile('Jours d’utilisation par personne')).toBe('6,4 jours');
  expect(tile('Inscriptions')).toMatch(/^moins de 10 personnes/);
  expect(tile('Satisfaction de l’aide reçue')).toBe('75 % environ');
  expect(tile('Durée moyenne d’un incident P1')).toBe('45 min');
  const trend = screen.getByText('PSS-10').closest('tr') as HTMLElement;
  expect(within(trend).getByText('au moins 20')).toBeTruthy();
  expect(within(trend).getAllByText(/moins de 10 personnes/)).toHaveLength(2);
});

test('a figure over time is drawn, and its table tells every month', async () => {
  render(<Dashboard />);
  const picture = await screen.findByRole('img', { name: /1 mois sur 3/ });
  expect(picture.querySelectorAll('rect')).toHaveLength(1);
  expect(picture.textContent).toContain('<10');
  const row = (month: string) => screen.getByText(month, { selector: 'th' }).nextElementSibling?.textContent;
  expect(row('août 2026')).toMatch(/^moins de 10/);
  expect(row('septembre 2026')).toBe('rien n’est publié');
  expect(row('octobre 2026')).toBe('au moins 125');
  fireEvent.change(screen.getByLabelText('Chiffre'), { target: { value: 'p1' } });
  await screen.findByRole('img', { name: /Durée moyenne d’un incident P1/ });
});

test('another time is asked for anew', async () => {
  render(<Dashboard />);
  await screen.findByText('octobre 2026', { selector: 'h2' });
  fireEvent.change(screen.getByLabelText('Période'), { target: { value: '24' } });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[0]).not.toBe(asked[1]);
});

test('without a month there are words instead of an empty picture', async () => {
  months = [];
  render(<Dashboard />);
  await screen.findByText('Aucun mois n’est publié dans cette période.');
  expect(screen.queryByRole('img')).toBeNull();
});
