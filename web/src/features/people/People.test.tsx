import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { freshSignIn, session } from '../../api/session';
import PeoplePage from './PeoplePage';

const me = '0190a1b2-0000-7000-8000-000000000009';
let person: object | undefined;
let actions: object[] = [];
let calls: string[] = [];
let refused: Response | undefined;

beforeEach(() => {
  person = {
    id: 'p1',
    enabled: true,
    emailVerified: false,
    roles: ['support'],
    createdAt: '2026-03-01T12:00:00Z',
  };
  actions = [];
  calls = [];
  refused = undefined;
  queries.clear();
  session.value = { signedIn: true, person: me, roles: ['user', 'admin'] };
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json(session.value);
    const path = new URL(request.url).pathname.replace('/api/v1/accounts', '');
    if (path.endsWith('/actions')) return Response.json({ items: actions });
    if (path === '/reconciliation') return new Response(null, { status: 404 });
    const body = await request.text();
    calls.push(`${request.method} ${path} ${body}`.trim());
    if (refused) return refused;
    if (path !== '/search') return new Response(null, { status: 204 });
    return person ? Response.json(person) : Response.json({ title: 'Introuvable' }, { status: 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
  freshSignIn.value = undefined;
});

async function search(email = ' lea@example.org ') {
  render(<PeoplePage />);
  const field = (await screen.findByLabelText('Adresse')) as HTMLInputElement;
  fireEvent.input(field, { target: { value: email } });
  fireEvent.submit(field.closest('form') as HTMLFormElement);
  return field;
}

/** Presses a button that asks, and the one in its dialog that does it. */
async function press(label: string | RegExp, action: string) {
  const button = await screen.findByRole('button', { name: label });
  fireEvent.click(button);
  const dialog = button.nextElementSibling as HTMLElement;
  fireEvent.click(
    [...dialog.querySelectorAll('button')].find(each => each.textContent === action) as HTMLElement,
  );
}

test('who is no administrator finds nothing here', () => {
  session.value = { signedIn: true, person: me, roles: ['user', 'support'] };
  render(<PeoplePage />);
  expect(screen.queryByLabelText('Adresse')).toBeNull();
});

test('a person is found by the whole address, and a role is given and taken after a question', async () => {
  await search();
  await press('Donner le rôle Administration', 'Donner');
  await screen.findByText(/Le rôle Administration est donné/);
  await press('Retirer le rôle Assistance', 'Retirer');
  await screen.findByText(/Le rôle Assistance est retiré/);
  expect(calls).toEqual([
    'POST /search {"email":"lea@example.org"}',
    'PUT /p1/roles/admin',
    'DELETE /p1/roles/support',
  ]);
});

test('an account is closed after a question and can be reopened at once', async () => {
  await search();
  await press('Fermer le compte', 'Fermer le compte');
  await screen.findByText('Le compte est fermé.');
  await press('Rouvrir le compte', 'Rouvrir le compte');
  await screen.findByText('Le compte est rouvert.');
  expect(calls.slice(1)).toEqual(['POST /p1/deactivation', 'POST /p1/reactivation']);
});

test('second factors are removed after a question', async () => {
  await search();
  await press('Retirer les seconds facteurs', 'Retirer les seconds facteurs');
  await screen.findByText(/seconds facteurs sont retirés, et/);
  expect(calls.slice(1)).toEqual(['DELETE /p1/second-factors']);
});

test('nobody with that address is said at the field, with what was typed', async () => {
  person = undefined;
  const field = await search('lea@example');
  expect((await screen.findAllByText(/Aucun compte n’a cette adresse/)).length).toBeGreaterThan(0);
  expect(field.value).toBe('lea@example');
});

test('a sign-in that is too old asks for a new one, and what was typed stays', async () => {
  refused = Response.json(
    { type: '/problems/recent-sign-in-required', title: 'Connexion trop ancienne' },
    {
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age=900' },
    },
  );
  const field = await search();
  await screen.findByText('Connexion trop ancienne');
  expect(freshSignIn.value).toBe('900');
  expect(field.value).toBe('lea@example.org');
});

test('nothing of one’s own account is offered, and what was done is told by pseudonyms', async () => {
  person = { id: me, enabled: true, emailVerified: true, roles: ['admin'] };
  actions = [
    { id: 'a1', admin: '9f2b1c44d07a', action: 'role-given', role: 'admin', at: '2026-03-02T10:00:00Z' },
  ];
  await search();
  await screen.findByText(/C’est votre propre compte/);
  await screen.findByText(/Rôle donné.*Administration/);
  screen.getByText(/9f2b1c44d07a/);
  expect(screen.getAllByRole('button').map(button => button.textContent)).toEqual(['Chercher']);
});
