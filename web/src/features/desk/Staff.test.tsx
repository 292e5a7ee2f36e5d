import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { camille, type FakeDesk, me } from './fake-desk';
import { show, sitDown, standUp, submit } from './fixture';

let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
});
afterEach(standUp);

test('a request is given to a colleague by name, and to nobody again', async () => {
  show('/equipe/t1');
  await screen.findByRole('option', { name: 'Camille', hidden: true });
  fireEvent.change(screen.getByLabelText('Qui s’en occupe'), { target: { value: camille } });
  submit('Qui s’en occupe');
  const puts = () => desk.calls.filter(({ method }) => method === 'PUT');
  await vi.waitFor(() => expect(puts().at(-1)?.body).toMatchObject({ assignee: camille }));
  const triage = { impact: 'HIGH', urgency: 'MEDIUM', assignee: camille, tags: [] } as const;
  Object.assign(desk.tickets[0] ?? {}, { triage });
  await queries.refetchQueries();
  const owner = screen.getByRole('region', { name: 'Suivi' });
  await within(owner).findByText('Camille s’en occupe');
  fireEvent.change(screen.getByLabelText('Qui s’en occupe'), { target: { value: 'none' } });
  submit('Qui s’en occupe');
  await vi.waitFor(() => expect(puts()).toHaveLength(2));
  expect(puts().at(-1)?.body).not.toHaveProperty('assignee');
});

test('who wrote an answer or a note is told by name; who has left, by the end of their identifier', async () => {
  const writtenAt = '2026-11-27T10:00:00Z';
  desk.more = [
    { id: 'm2', author: 'STAFF', body: 'Bonjour', writtenAt, staff: camille },
    { id: 'm3', author: 'STAFF', body: 'De retour', writtenAt, staff: me },
    { id: 'm4', author: 'STAFF', body: 'Il y a longtemps', writtenAt },
  ];
  desk.notes = [{ id: 'n2', body: 'Vu', writtenAt, staff: '0190a1b2-0000-7000-8000-0000000000ab' }];
  show('/equipe/t1');
  await screen.findByText('Camille, de l’équipe');
  screen.getByText('Vous, de l’équipe');
  screen.getByText('L’équipe');
  await screen.findByText(/Membre 000000ab/);
});

test('a closed request shows how the person found it, or that they have not said', async () => {
  Object.assign(desk.tickets[0] ?? {}, { status: 'CLOSED' });
  desk.refuse = { 'GET satisfaction': 404 };
  show('/equipe/t1');
  const rating = await screen.findByRole('region', { name: 'L’avis de la personne' });
  await within(rating).findByText('Elle n’en a pas donné.');
  desk.refuse = {};
  desk.lists['GET satisfaction'] = { score: 2, comment: 'Trop long', ratedAt: '2026-11-27T10:00:00Z' };
  await queries.refetchQueries();
  await within(rating).findByText('Plutôt pas');
  within(rating).getByText('Trop long');
});
