import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import type { MailAddress } from './mails';
import Requests from './Requests';

let mails: MailAddress | undefined;
let sent: boolean;
let unverified: boolean;
let confirmation: string;
let items: object[];
const asked: string[] = [];

beforeEach(() => {
  mails = undefined;
  sent = true;
  unverified = false;
  confirmation = 'offered';
  items = [
    {
      id: 't1',
      subject: 'La même question',
      status: 'CLOSED',
      mergedInto: 't2',
      breached: false,
      version: 1,
    },
    { id: 't2', subject: 'Mon jardin', status: 'ANSWERED', breached: false, version: 1 },
  ];
  asked.length = 0;
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json({ signedIn: true, person: 'p', roles: ['user'] });
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/tickets')) return Response.json({ items });
    if (pathname.endsWith('/address')) return Response.json({ confirmed: false, confirmation });
    asked.push(request.method);
    if (request.method === 'PUT' && unverified)
      return Response.json(
        { type: '/problems/mail-unverified', title: 'Non' },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      );
    if (request.method === 'PUT') mails = { address: 'lea@example.org', since: '2026-03-01T11:00:00Z', sent };
    if (request.method === 'DELETE') {
      mails = undefined;
      return new Response(null, { status: 204 });
    }
    return mails ? Response.json(mails) : Response.json({ title: 'Non' }, { status: 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const show = () =>
  render(
    <LocationProvider>
      <Requests />
    </LocationProvider>,
  );
const find = () => screen.findByRole<HTMLInputElement>('switch', { name: /Recevoir un courriel/ });

test('nobody is written to before they ask for it; then it is said where mails go, and it can be taken back', async () => {
  show();
  const mail = await find();
  expect(mail.checked).toBe(false);
  fireEvent.click(mail);
  await screen.findByText(/partent à lea@example.org, depuis le 1 mars 2026/);
  expect((await find()).checked).toBe(true);
  expect(screen.queryByText(/n’envoie pas encore/)).toBeNull();
  fireEvent.click(await find());
  await vi.waitFor(() => expect(screen.queryByText(/lea@example.org/)).toBeNull());
  expect((await find()).checked).toBe(false);
  expect(asked).toEqual(['GET', 'PUT', 'DELETE']);
});

test('where no mails are sent, that is said with the choice', async () => {
  sent = false;
  show();
  fireEvent.click(await find());
  await screen.findByText(/n’envoie pas encore de courriels/);
});

test('an address that is not confirmed leads to its confirmation, and the switch stays off', async () => {
  unverified = true;
  show();
  fireEvent.click(await find());
  const link = await screen.findByRole('link', { name: 'Confirmer mon adresse' });
  const address = new URL(link.getAttribute('href') ?? '', location.origin);
  expect(address.searchParams.get('then')).toBe('/aide');
  expect(address.searchParams.get('action')).toBe('VERIFY_EMAIL');
  expect((await find()).checked).toBe(false);
});

test('where no link can be sent, none is offered', async () => {
  unverified = true;
  confirmation = 'off';
  show();
  fireEvent.click(await find());
  await screen.findByText(/ne peut pas être confirmée ici/);
  expect(screen.queryByRole('link', { name: 'Confirmer mon adresse' })).toBeNull();
});

test('a part in the list leads to its whole by the subject of that', async () => {
  show();
  const link = await screen.findByRole('link', { name: /^La suite est dans «.Mon jardin.»$/ });
  expect(link.getAttribute('href')).toBe('/aide/t2');
});

test('who has asked nothing is not asked about mails', async () => {
  items = [];
  show();
  await screen.findByText(/Vous n’avez rien demandé/);
  expect(screen.queryByRole('switch')).toBeNull();
  expect(asked).toEqual([]);
});
