import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SignUp from './SignUp';

const answer = vi.fn();

beforeEach(() => {
  answer.mockReset();
  vi.stubGlobal('fetch', answer);
});
afterEach(cleanup);

function fill(birthDate = '1998-04-12') {
  render(<SignUp />);
  for (const [id, value] of Object.entries({
    email: 'lea@example.org',
    password: 'quatre mots sans lien',
    name: 'Léa',
    birthDate,
  }))
    fireEvent.input(document.getElementById(id) as HTMLInputElement, { target: { value } });
}

function send() {
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
}

function problem(status: number, body: object) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

test('no consent is ticked', () => {
  render(<SignUp />);
  const boxes = [...document.querySelectorAll<HTMLInputElement>('fieldset input')];
  expect(boxes.map(box => box.checked)).toEqual([false, false, false, false]);
});

test('what is missing is said at its field and in a summary that has the focus, and nothing is sent', async () => {
  render(<SignUp />);
  send();
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(summary.querySelectorAll('a')).toHaveLength(4);
  expect(document.getElementById('email')?.getAttribute('aria-invalid')).toBe('true');
  expect(answer).not.toHaveBeenCalled();
});

test('an objection of the service stands at the field of its pointer, and what was typed stays', async () => {
  answer.mockResolvedValue(
    problem(422, {
      type: '/problems/password-too-common',
      title: 'Mot de passe trop courant',
      detail: 'Ce mot de passe figure parmi les plus courants.',
      errors: [{ pointer: '/password', code: 'password-too-common' }],
    }),
  );
  fill();
  send();
  await waitFor(() =>
    expect(document.getElementById('password-fault')?.textContent).toMatch(/plus courants/),
  );
  expect((document.getElementById('name') as HTMLInputElement).value).toBe('Léa');
});

test('who is under 15 gets 119, and nothing is sent before they ask for it', async () => {
  fill(`${new Date().getFullYear() - 10}-01-01`);
  send();
  expect((await screen.findByText('Appeler le 119')).getAttribute('href')).toBe('tel:119');
  expect(answer).not.toHaveBeenCalled();
});

test('who is under 15 asks a parent, without a passphrase and not at their own address', async () => {
  answer.mockResolvedValue(Response.json({ expiresAt: '2026-12-04T12:00:00Z' }, { status: 202 }));
  fill(`${new Date().getFullYear() - 10}-01-01`);
  send();
  const address = await screen.findByLabelText(/d’un parent/);
  const form = address.closest('form') as HTMLFormElement;
  fireEvent.input(address, { target: { value: 'Lea@example.org' } });
  fireEvent.submit(form);
  await screen.findAllByText(/est la vôtre/);
  expect(answer).not.toHaveBeenCalled();
  fireEvent.input(address, { target: { value: 'parent@example.org' } });
  fireEvent.submit(form);
  await screen.findByRole('heading', { name: /écrit à votre parent/ });
  screen.getByText(/4 décembre 2026/);
  const request = answer.mock.calls[0]?.[0] as Request;
  const body = await request.json();
  expect(body).toMatchObject({ email: 'lea@example.org', parentEmail: 'parent@example.org' });
  expect(body).not.toHaveProperty('password');
});

test('an account that is ready leads to sign in', async () => {
  answer.mockResolvedValue(new Response('{"id":"0190"}', { status: 201 }));
  fill();
  send();
  const link = await screen.findByText('Se connecter');
  expect(link.getAttribute('href')).toBe('/session/sign-in?then=%2F&locale=fr');
});

test.each([
  ['required', /Ouvrez le lien/, true],
  ['offered', /compte est prêt/, true],
  ['off', /compte est prêt/, false],
])('where confirmation is %s, the page says what becomes of the mail', async (confirmation, title, mail) => {
  answer.mockResolvedValue(Response.json({ id: 'p', confirmation }, { status: 201 }));
  fill();
  send();
  await screen.findByRole('heading', { name: title });
  expect(screen.queryByText(/lea@example\.org/) !== null).toBe(mail);
  screen.getByRole('link', { name: 'Se connecter' });
});
