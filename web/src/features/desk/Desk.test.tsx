import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { type FakeDesk, me } from './fake-desk';
import { show, sitDown, standUp, submit, type } from './fixture';

let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
});
afterEach(standUp);

test('r leads to the answer, n to the note, and letters stay letters where somebody writes', async () => {
  show('/equipe/t1');
  const answer = await screen.findByLabelText('Votre réponse');
  fireEvent.keyDown(document.body, { key: 'r' });
  expect(document.activeElement).toBe(answer);
  fireEvent.keyDown(answer, { key: 'n' });
  expect(document.activeElement).toBe(answer);
  answer.blur();
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(document.activeElement).toBe(screen.getByLabelText('Nouvelle note interne'));
});

test('a note goes to the notes alone, is never a message, and each of its parts says that nobody else sees it', async () => {
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  const notes = screen.getByRole('region', { name: 'Notes de l’équipe' });
  within(notes).getByText('Invisibles pour la personne');
  await within(notes).findByText('Voir avec l’exploitation');
  type('Nouvelle note interne', 'Déjà vu hier');
  submit('Nouvelle note interne');
  await screen.findByText('Note gardée. La personne ne la voit pas.');
  const sent = desk.calls.filter(({ method }) => method === 'POST');
  expect(sent.map(({ path, body }) => [path, body])).toEqual([
    ['/api/v1/tickets/t1/notes', { body: 'Déjà vu hier' }],
  ]);
  const thread = screen.getByRole('region', { name: 'Les messages' });
  expect(within(thread).queryByText('Déjà vu hier')).toBeNull();
});

test('an answer goes to the person with the state after it; sent again, it has the same key', async () => {
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  desk.refuse = { 'POST messages': 503 };
  type('Votre réponse', 'C’est réparé');
  fireEvent.change(screen.getByLabelText('Ensuite, la demande'), { target: { value: 'SOLVED' } });
  submit('Votre réponse');
  await screen.findByRole('alert');
  desk.refuse = {};
  submit('Votre réponse');
  await screen.findByText('Réponse envoyée à la personne.');
  const sent = desk.calls.filter(({ method }) => method === 'POST');
  expect(sent.map(({ path }) => path)).toEqual(Array(2).fill('/api/v1/tickets/t1/messages'));
  expect(sent[1]?.body).toEqual({ body: 'C’est réparé', status: 'SOLVED' });
  expect(sent[0]?.key).toBe(sent[1]?.key);
  expect((screen.getByLabelText('Votre réponse') as HTMLTextAreaElement).value).toBe('');
});

test('an answer and a note that wait over a reload come back each in its own place', async () => {
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  type('Votre réponse', 'Bonjour');
  type('Nouvelle note interne', 'Entre nous');
  cleanup();
  show('/equipe/t1');
  expect(((await screen.findByLabelText('Votre réponse')) as HTMLTextAreaElement).value).toBe('Bonjour');
  expect((screen.getByLabelText('Nouvelle note interne') as HTMLTextAreaElement).value).toBe('Entre nous');
});

test('taking a ticket keeps its priority, and is told when somebody was first', async () => {
  show('/equipe/t1');
  fireEvent.click(await screen.findByText('M’en occuper'));
  await vi.waitFor(() => expect(desk.calls.some(({ method }) => method === 'PUT')).toBe(true));
  const put = desk.calls.find(({ method }) => method === 'PUT');
  expect(put).toMatchObject({ path: '/api/v1/tickets/t1/triage', match: '"1"' });
  expect(put?.body).toEqual({ impact: 'HIGH', urgency: 'MEDIUM', assignee: me });
  desk.refuse = { 'PUT triage': 412 };
  fireEvent.click(await screen.findByText('M’en occuper'));
  await screen.findByText(/Quelqu’un a modifié cette demande avant vous/);
});

test('a message that arrives while an answer is written is told before it is sent', async () => {
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  type('Votre réponse', 'Bonjour');
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  desk.more = [
    { id: 'm2', author: 'STAFF', body: 'J’ai répondu avant vous', writtenAt: '2026-11-27T10:00:00Z' },
  ];
  await queries.refetchQueries();
  await screen.findByText('J’ai répondu avant vous');
  expect((await screen.findByRole('alert')).textContent).toMatch(/pendant que vous écriviez/);
});
