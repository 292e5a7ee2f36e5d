import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { erasure, FakeRights, unproven } from './fake-rights';
import RequestsPage from './RequestsPage';

let fake: FakeRights;

beforeEach(() => {
  fake = new FakeRights();
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', fake.answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('where proof of identity is awaited, the request says what to do, since when, and leads to it by its number', async () => {
  fake.requests = [unproven];
  render(<RequestsPage />);
  await screen.findByText('Écrivez une demande d’aide depuis ce compte.');
  screen.getByText('Le délai est suspendu depuis le 3 février 2026.');
  screen.getByText(`Numéro de la demande : ${unproven.id}`);
  const link = screen.getByRole('link', { name: 'Confirmer que c’est bien moi' });
  expect(link.getAttribute('href')).toBe(`/aide/nouvelle?identite=${unproven.id}`);
});

test('on any device, an erasure that has not begun says when it begins', async () => {
  fake.requests = [erasure];
  render(<RequestsPage />);
  await screen.findByRole('button', { name: 'Garder mon compte' });
  await vi.waitFor(() => expect(screen.getAllByText(/commence le 8 mars 2026/)).toHaveLength(2));
});
