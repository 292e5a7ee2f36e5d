import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import type { FakeDesk } from './fake-desk';
import { show, sitDown, standUp, submit, type } from './fixture';

let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
});
afterEach(standUp);

const impact = 'Portée : combien de personnes';
const puts = () => desk.calls.filter(({ method }) => method === 'PUT');

test('another priority than the computed one needs a reason', async () => {
  show('/equipe/t1');
  fireEvent.change(await screen.findByLabelText('Priorité'), { target: { value: 'P1' } });
  submit(impact);
  await screen.findByText('Dites pourquoi la priorité est une autre.');
  type('Pourquoi une autre priorité', 'Presse prévenue');
  submit(impact);
  await vi.waitFor(() => expect(desk.calls.some(({ method }) => method === 'PUT')).toBe(true));
  expect(desk.calls.find(({ method }) => method === 'PUT')?.body).toMatchObject({
    priority: 'P1',
    reason: 'Presse prévenue',
  });
});

test('what somebody decides refers to the ticket as it was when they began, and follows what others decided then', async () => {
  show('/equipe/t1');
  await screen.findByLabelText('Équipe');
  type('Équipe', 'web');
  desk.etag = '"2"';
  Object.assign(desk.tickets[0] ?? {}, {
    triage: { impact: 'LOW', urgency: 'LOW', team: 'jardin', tags: [] },
  });
  await queries.refetchQueries();
  expect(field('Équipe').value).toBe('web');
  desk.refuse = { 'PUT triage': 412 };
  submit(impact);
  await screen.findByText(/Quelqu’un a modifié cette demande avant vous/);
  expect(puts().map(({ match }) => match)).toEqual(['"1"']);
  await vi.waitFor(() => expect(field('Équipe').value).toBe('jardin'));
});

test('what somebody decides stays in the form when the service cannot be reached', async () => {
  show('/equipe/t1');
  await screen.findByLabelText('Équipe');
  type('Équipe', 'web');
  desk.refuse = { 'PUT triage': 503 };
  submit(impact);
  await screen.findByRole('alert');
  expect(field('Équipe').value).toBe('web');
});

function field(label: string): HTMLInputElement {
  return screen.getByLabelText(label) as HTMLInputElement;
}
