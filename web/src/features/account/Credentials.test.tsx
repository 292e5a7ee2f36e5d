import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { Credentials } from './Credentials';

beforeEach(() => queries.clear());
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('each thing that one signs in with has its date, and all but the passphrase lead to their removal', async () => {
  const items = [
    { id: 'p', kind: 'password', createdAt: '2026-03-01T12:00:00Z' },
    { id: 'k-1', kind: 'passkey', label: 'Téléphone', createdAt: '2026-03-02T12:00:00Z' },
    { id: 'c-1', kind: 'one-time-code', label: null, createdAt: null },
  ];
  vi.stubGlobal('fetch', async () => Response.json({ items }));
  render(<Credentials />);
  await screen.findByText('Choisie le 1 mars 2026.');
  screen.getByText('Depuis le 2 mars 2026.');
  const links = screen.getAllByRole('link', { name: /Retirer/ }) as HTMLAnchorElement[];
  expect(
    links.map(link => [link.getAttribute('aria-label'), new URL(link.href).searchParams.get('action')]),
  ).toEqual([
    ['Retirer Clé d’accès : Téléphone', 'delete_credential:k-1'],
    ['Retirer Code à usage unique', 'delete_credential:c-1'],
  ]);
  expect(new URL((links[0] as HTMLAnchorElement).href).searchParams.get('then')).toBe('/compte');
});

test('where they cannot be read, changing them stays possible', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ title: 'Refusé' }, { status: 422 }));
  render(<Credentials />);
  await screen.findByText('Refusé');
  screen.getByRole('link', { name: 'Ajouter une clé d’accès' });
});
