import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { shareOf } from './exports';
import { Preparation } from './Preparation';

const path = '/api/v1/privacy/exports';
const part = { service: 'emotion-service', state: 'READING', sections: 4, done: 1, rows: 1200 };
const copy = {
  id: 'x1',
  request: 'r1',
  right: 'ACCESS',
  csv: false,
  fhir: false,
  state: 'PREPARING',
  requestedAt: '2026-03-01T12:00:00Z',
  services: [part],
  downloadsLeft: 0,
};
const ready = {
  ...copy,
  state: 'READY',
  expiresAt: '2026-03-03T12:00:00Z',
  size: 1_234_000,
  downloadsLeft: 4,
};

let calls: string[] = [];
let newest: object | undefined;

beforeEach(() => {
  calls = [];
  newest = undefined;
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', async (request: Request) => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    const body = await request.text();
    if (request.method !== 'GET') calls.push(body === '' ? call : `${call} ${body}`);
    if (call === `GET ${path}`) return Response.json({ items: newest === undefined ? [] : [newest] });
    if (call === `GET ${path}/x1`) return Response.json(newest);
    if (call === `POST ${path}`) {
      newest = copy;
      return Response.json(copy, { status: 202 });
    }
    newest = undefined;
    return new Response(null, { status: 204 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('asks for everything unless something else is chosen, and shows how far it is', async () => {
  render(<Preparation />);
  fireEvent.click(await screen.findByRole('button', { name: 'Préparer ma copie' }));
  await screen.findByText('En cours : 1 sur 4 (lignes : 1200)');
  expect(calls).toEqual([`POST ${path} {"right":"ACCESS"}`]);
  expect(screen.queryByRole('button', { name: /Préparer/ })).toBeNull();
});

test('a copy to take elsewhere has the forms that are ticked', async () => {
  render(<Preparation />);
  fireEvent.click(await screen.findByLabelText('Ce que je peux emporter vers un autre service'));
  fireEvent.click(await screen.findByLabelText('Logiciels de santé (FHIR R4)'));
  fireEvent.click(screen.getByRole('button', { name: 'Préparer ma copie' }));
  await screen.findByText(/est en préparation/);
  expect(calls).toEqual([`POST ${path} {"right":"PORTABILITY","csv":true,"fhir":true}`]);
});

test('a copy that is ready says until when, and is fetched by the browser', async () => {
  newest = ready;
  render(<Preparation />);
  const link = await screen.findByRole('link', { name: 'Télécharger ma copie' });
  expect(link.getAttribute('href')).toBe(`${path}/x1/archive`);
  expect(screen.getByText(/1,2 Mo.*jusqu’au/)).toBeTruthy();
  expect(screen.getByText('Téléchargements restants : 4')).toBeTruthy();
});

test('a copy downloaded as often as possible has no link any more', async () => {
  newest = { ...ready, downloadsLeft: 0 };
  render(<Preparation />);
  await screen.findByText('Téléchargements restants : 0');
  expect(screen.queryByRole('link')).toBeNull();
});

test('what is missing from a copy is named', async () => {
  newest = { ...ready, services: [{ ...part, state: 'MISSING' }] };
  render(<Preparation />);
  await screen.findByText(/Il manque une partie/);
});

test('a copy that failed says what to do, and another one may be asked for', async () => {
  newest = { ...copy, state: 'FAILED' };
  render(<Preparation />);
  await screen.findByRole('link', { name: 'Écrire au support' });
  expect(screen.getByRole('button', { name: 'Préparer une nouvelle copie' })).toBeTruthy();
});

test('a preparation is stopped by taking back its request, and a copy is erased', async () => {
  newest = copy;
  render(<Preparation />);
  fireEvent.click(await screen.findByRole('button', { name: 'Arrêter la préparation' }));
  await screen.findByRole('button', { name: 'Préparer ma copie' });
  expect(calls).toEqual(['DELETE /api/v1/privacy/requests/r1']);
});

test('a share counts services that have not told as nothing', () => {
  const waiting = { ...part, state: 'WAITING' as const, sections: 0, done: 0, rows: 0 };
  expect(shareOf({ csv: false, fhir: false, downloadsLeft: 0, services: [] })).toBe(0);
  expect(
    shareOf({
      csv: false,
      fhir: false,
      downloadsLeft: 0,
      services: [{ ...part, state: 'READING' as const }, waiting],
    }),
  ).toBe(0.125);
});
