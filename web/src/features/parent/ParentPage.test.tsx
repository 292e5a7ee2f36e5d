import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ParentPage from './ParentPage';

const TOKEN = 'kq3qYw0S0mT8m2y8r9cJ7n4b1xZp6uVtL5eDfGhAsQo';
const PENDING = {
  state: 'pending',
  name: 'Tom',
  purposes: ['journal'],
  version: '2026-11',
  expiresAt: '2026-12-04T12:00:00Z',
};

const answer = vi.fn();

beforeEach(() => {
  answer.mockReset();
  vi.stubGlobal('fetch', answer);
  location.hash = `#${TOKEN}`;
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

function bodies(): Promise<unknown[]> {
  return Promise.all(answer.mock.calls.map(call => (call[0] as Request).clone().json()));
}

test('the secret of the link is in no address that is sent', async () => {
  answer.mockImplementation(async () => Response.json(PENDING));
  render(<ParentPage />);
  await screen.findByText(/Tom voudrait un compte/);
  const request = answer.mock.calls[0]?.[0] as Request;
  expect(request.url).not.toContain(TOKEN);
  expect(await bodies()).toEqual([{ token: TOKEN }]);
  screen.getByText(/émotions et ses notes/);
  screen.getByText(/4 décembre 2026/);
});

test('nobody agrees without saying that they have parental authority', async () => {
  answer.mockImplementation(async () => Response.json(PENDING));
  render(<ParentPage />);
  fireEvent.submit((await screen.findByText('Donner mon accord')).closest('form') as HTMLFormElement);
  await screen.findByText(/Cochez cette case/);
  expect(answer).toHaveBeenCalledTimes(1);
  fireEvent.click(screen.getByRole('checkbox'));
  answer.mockImplementation(async () => new Response(null, { status: 204 }));
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await screen.findByRole('heading', { name: /compte est ouvert/ });
  expect((await bodies())[1]).toEqual({
    token: TOKEN,
    agreed: true,
    holdsAuthority: true,
    version: '2026-11',
  });
});

test('a refusal needs no tick', async () => {
  answer.mockImplementation(async () => Response.json(PENDING));
  render(<ParentPage />);
  const refuse = await screen.findByText('Refuser et tout effacer');
  answer.mockImplementation(async () => new Response(null, { status: 204 }));
  fireEvent.click(refuse);
  await screen.findByRole('heading', { name: 'C’est noté' });
  expect((await bodies())[1]).toMatchObject({ agreed: false });
});

test('a parent who agreed withdraws after a second question', async () => {
  answer.mockImplementation(async () =>
    Response.json({ state: 'agreed', version: '2026-11', agreedAt: '2026-11-28T12:00:00Z' }),
  );
  render(<ParentPage />);
  const [open] = await screen.findAllByText('Retirer mon accord');
  fireEvent.click(open as HTMLElement);
  expect(answer).toHaveBeenCalledTimes(1);
  answer.mockImplementation(async () => new Response(null, { status: 204 }));
  fireEvent.click(screen.getAllByText('Retirer mon accord').at(-1) as HTMLElement);
  await screen.findByRole('heading', { name: 'Votre accord est retiré' });
});

test.each(['#short', ''])('an address without a whole link asks nobody: %s', async hash => {
  location.hash = hash;
  render(<ParentPage />);
  await screen.findByRole('heading', { name: /ne mène plus à rien/ });
  expect(answer).not.toHaveBeenCalled();
});

test('a link that has ended says so', async () => {
  answer.mockImplementation(
    async () =>
      new Response('{"type":"/problems/not-found"}', {
        status: 404,
        headers: { 'Content-Type': 'application/problem+json' },
      }),
  );
  render(<ParentPage />);
  await waitFor(() => screen.getByRole('heading', { name: /ne mène plus à rien/ }));
});
