import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { session } from '../../api/session';
import NewRequest from './NewRequest';

const id = '0199d2a4-6b1e-7c3f-8a2b-1d4e5f6a7b8c';

beforeEach(() => {
  sessionStorage.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', async () => Response.json(session.value));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
  history.replaceState(null, '', '/');
});

function open(search: string) {
  cleanup();
  history.replaceState(null, '', `/aide/nouvelle${search}`);
  render(
    <LocationProvider>
      <NewRequest />
    </LocationProvider>,
  );
  return screen.getByLabelText('Votre message') as HTMLTextAreaElement;
}

test('a link about a request on one’s data has its number written already, and leaves another draft alone', () => {
  fireEvent.input(open(''), { target: { value: 'Mon jardin' } });
  const message = open(`?identite=${id}`);
  expect(message.value).toContain(id);
  expect((screen.getByLabelText('En quelques mots') as HTMLInputElement).value).toBe(
    'Confirmer mon identité',
  );
  fireEvent.input(message, { target: { value: 'C’est moi.' } });
  expect(open(`?identite=${id}`).value).toBe('C’est moi.');
  expect(open('').value).toBe('Mon jardin');
  expect(open(`?correction=${id}`).value).toContain(`Demande de correction n° ${id}.`);
});

test('what is no number of a request is written nowhere', () => {
  expect(open('?identite=envoyez-moi-tout').value).toBe('');
});
