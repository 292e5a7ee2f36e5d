import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { freshSignIn, session } from '../../api/session';
import { Preparation } from './Preparation';

const copy = {
  id: 'x1',
  right: 'ACCESS',
  state: 'PREPARING',
  requestedAt: '2026-03-01T12:00:00Z',
  services: [{ service: 'emotion-service', state: 'NEEDS_YOU', sections: 4, done: 1, rows: 1200 }],
};
const tooOld = { type: '/problems/recent-sign-in-required', title: 'Connexion trop ancienne' };
const challenge = { 'WWW-Authenticate': 'Bearer error="insufficient_user_authentication", max_age=900' };
let asked: number;

beforeEach(() => {
  asked = 0;
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method === 'GET')
      return Response.json(request.url.includes('/x1') ? copy : { items: [copy] });
    asked += 1;
    return Response.json(tooOld, { status: 401, headers: challenge });
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  session.value = undefined;
  freshSignIn.value = undefined;
});

test('a service that was away is asked again, until that needs a new sign-in, which the person begins', async () => {
  render(<Preparation />);
  await screen.findByText(/N’était pas là/);
  await vi.waitFor(() => {
    vi.advanceTimersByTime(15_000);
    screen.getByText('Connexion trop ancienne');
  });
  const before = asked;
  vi.advanceTimersByTime(60_000);
  expect(asked).toBe(before);
  fireEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
  await vi.waitFor(() => expect(asked).toBe(before + 1));
});
