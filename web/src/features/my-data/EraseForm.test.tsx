import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { freshSignIn, session } from '../../api/session';
import { EraseForm } from './EraseForm';
import { FakeRights } from './fake-rights';
import { received } from './receipt';

let fake: FakeRights;

beforeEach(() => {
  fake = new FakeRights();
  queries.clear();
  received.value = undefined;
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', fake.answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
  received.value = undefined;
  freshSignIn.value = undefined;
});

test('a sign-in that is too old erases nothing and asks for a new one; the same word then erases', async () => {
  fake.refuse['POST /erasures'] = Response.json(
    { type: '/problems/recent-sign-in-required', title: 'Connexion trop ancienne' },
    {
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age=900' },
    },
  );
  render(
    <LocationProvider>
      <EraseForm />
    </LocationProvider>,
  );
  const word = screen.getByLabelText('Pour confirmer, écrivez EFFACER') as HTMLInputElement;
  fireEvent.input(word, { target: { value: 'effacer' } });
  fireEvent.submit(word.closest('form') as HTMLFormElement);
  await screen.findByText('Connexion trop ancienne');
  expect(freshSignIn.value).toBe('900');
  expect([word.value, received.value, session.value?.signedIn]).toEqual(['effacer', undefined, true]);
  fake.refuse = {};
  fireEvent.submit(word.closest('form') as HTMLFormElement);
  await vi.waitFor(() => expect(received.value?.id).toBe('e1'));
});
