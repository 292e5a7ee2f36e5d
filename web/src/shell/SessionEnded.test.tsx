import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from '../api/send';
import { loadSession, session, sessionEnded } from '../api/session';
import { NeedsAccount } from '../ui/NeedsAccount';
import { AccountMenu } from './AccountMenu';
import { SessionEnded } from './SessionEnded';

const lea = { signedIn: true, person: '0190a1b2-0000-7000-8000-000000000001', roles: ['user'] };
let answers: Record<string, () => Response>;

beforeEach(() => {
  session.value = undefined;
  sessionEnded.value = false;
  answers = { '/session': () => Response.json({ signedIn: false, roles: [] }) };
  vi.stubGlobal('fetch', async (input: string | Request) => {
    const path = typeof input === 'string' ? input : new URL(input.url).pathname;
    return answers[path]?.() ?? new Response(null, { status: 401 });
  });
});
afterEach(cleanup);

test('what is being written stays when the session ends, and the dialog goes once somebody is back', async () => {
  answers['/session'] = () => Response.json(lea);
  render(
    <>
      <NeedsAccount title="Note">
        <textarea aria-label="Note" />
      </NeedsAccount>
      <SessionEnded />
    </>,
  );
  const note = (await screen.findByLabelText('Note')) as HTMLTextAreaElement;
  fireEvent.input(note, { target: { value: 'une phrase' } });
  await send(new Request('http://localhost/api/v1/journal/entries'));
  expect(await screen.findByText('Votre session est terminée')).toBeTruthy();
  expect(screen.getByText('Se connecter dans un nouvel onglet').getAttribute('target')).toBe('_blank');
  await loadSession();
  await waitFor(() => expect(screen.queryByText('Votre session est terminée')).toBeNull());
  expect(screen.getByLabelText('Note')).toBe(note);
  expect(note.value).toBe('une phrase');
});

test('a page that needs an account offers to sign in and come back', async () => {
  render(<NeedsAccount title="Note">secret</NeedsAccount>);
  const link = await screen.findByText('Se connecter');
  expect(link.getAttribute('href')).toMatch(/^\/session\/sign-in\?then=%2F/);
  expect(screen.queryByText('secret')).toBeNull();
});

test('a page that needs an account says when nobody can be asked', async () => {
  answers['/session'] = () => new Response(null, { status: 503 });
  render(<NeedsAccount title="Note">secret</NeedsAccount>);
  await screen.findByText(/Vérifiez le réseau/);
  answers['/session'] = () => Response.json(lea);
  fireEvent.click(screen.getByText('Réessayer'));
  await screen.findByText('secret');
});

test('the menu says when signing out did not work', async () => {
  answers['/session'] = () => Response.json(lea);
  answers['/session/sign-out'] = () => new Response(null, { status: 503 });
  render(<AccountMenu path="/" />);
  fireEvent.click(await screen.findByText('Se déconnecter'));
  await screen.findByText(/vous êtes toujours connecté/);
});

test('an act that needs a recent sign-in offers one, and ends no session', async () => {
  answers['/session'] = () => Response.json(lea);
  answers['/api/v1/accounts/search'] = () =>
    new Response(null, {
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age="900"' },
    });
  await loadSession();
  render(<SessionEnded />);
  await send(new Request('http://localhost/api/v1/accounts/search', { method: 'POST', body: '{}' }));
  await screen.findByText('Confirmez que c’est bien vous');
  expect(screen.getByText('Se connecter dans un nouvel onglet').getAttribute('href')).toMatch(/max_age=900/);
  expect(session.value?.signedIn).toBe(true);
  await loadSession();
  await waitFor(() => expect(screen.queryByText('Confirmez que c’est bien vous')).toBeNull());
});
