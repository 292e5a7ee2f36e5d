import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { Address } from './Address';

const answer = (view: object, status = 200) =>
  vi.stubGlobal('fetch', async () => Response.json(view, { status }));

beforeEach(() => queries.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('an address that is not confirmed says so, and leads to another link', async () => {
  answer({ confirmed: false, confirmation: 'offered' });
  render(<Address email="lea@example.org" />);
  await screen.findByText(/n’est pas encore confirmée/);
  const link = screen.getByRole('link', { name: 'Recevoir un nouveau lien' });
  expect(link.getAttribute('href')).toContain('action=VERIFY_EMAIL');
});

test('a confirmed one offers nothing', async () => {
  answer({ confirmed: true, confirmation: 'required' });
  render(<Address email="lea@example.org" />);
  await screen.findByText('Cette adresse est confirmée.');
  expect(screen.queryByRole('link')).toBeNull();
});

test('where no mail is sent there is no link to ask for', async () => {
  answer({ confirmed: false, confirmation: 'off' });
  render(<Address email="lea@example.org" />);
  await screen.findByText(/n’envoie pas de courriels/);
  expect(screen.queryByRole('link')).toBeNull();
});

test('what cannot be told now is not told', async () => {
  answer({ title: 'Refusé' }, 422);
  render(<Address email="lea@example.org" />);
  await screen.findByText('lea@example.org');
  await vi.waitFor(() => expect(queries.getQueryState(['address'])?.status).toBe('error'));
  expect(screen.queryByText(/confirmée/)).toBeNull();
});
