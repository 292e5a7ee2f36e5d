import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { RoomOf } from './RoomPage';
import type { Room } from './rooms';

class FakeStream extends EventTarget {
  static CLOSED = 2;
  static all: FakeStream[] = [];
  readyState = 1;
  constructor(readonly url: string) {
    super();
    FakeStream.all.push(this);
  }
  close() {
    this.readyState = 2;
  }
  tell(kind: string, data: object) {
    return act(() => void this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data) })));
  }
}

let room: Room;
let hosted: Room[];
let found: boolean;
let calls: string[];

beforeEach(() => {
  localStorage.setItem('cesizen-breathing', '{"noticeRead":true}');
  FakeStream.all = [];
  calls = [];
  found = true;
  queries.clear();
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  room = {
    code: 'K7QF2M9X',
    state: 'waiting',
    phases: [
      { type: 'INHALE', millis: 5000 },
      { type: 'EXHALE', millis: 5000 },
    ],
    cycles: 30,
    breathHold: false,
    delayMillis: 10_000,
    session: { protocol: 'cesi-55', version: 1, plannedCycles: 30 },
  };
  hosted = [room];
  vi.stubGlobal('EventSource', FakeStream);
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/v1/practice/', '');
    calls.push(`${request.method} ${path}`);
    if (path === 'clock') return Response.json({ serverTime: new Date().toISOString() });
    if (path === 'rooms') return Response.json({ items: hosted });
    if (path.startsWith('rooms/')) return found ? Response.json(room) : new Response(null, { status: 404 });
    return new Response(null, { status: 503 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

const open = () =>
  render(
    <LocationProvider>
      <RoomOf code="K7QF2M9X" />
    </LocationProvider>,
  );
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const stream = async () => {
  await vi.waitFor(() => expect(FakeStream.all.length).toBeGreaterThan(0));
  return FakeStream.all.at(-1) as FakeStream;
};

test('a member takes a place, sees how many are there, and breathes where all are', async () => {
  hosted = [];
  open();
  await press('Prendre place');
  const events = await stream();
  expect(events.url).toBe('/api/v1/practice/rooms/K7QF2M9X/events');
  await events.tell('presence', { members: 12 });
  await screen.findByText(/Présents.: 12/);
  await screen.findByText(/la lance\./);
  expect(screen.queryByRole('button', { name: 'Commencer pour tout le monde' })).toBeNull();
  await events.tell('schedule', {
    ...room,
    state: 'started',
    startsAt: new Date(Date.now() - 6000).toISOString(),
  });
  const guide = await screen.findByRole('region', { name: 'Guide de respiration' });
  await vi.waitFor(() => expect(guide.querySelector('[role=status]')?.textContent).toBe('Expirez'));
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Quitter la salle' }));
  await screen.findByRole('heading', { name: 'C’est fini pour cette fois' });
});

test('the host begins for everybody', async () => {
  open();
  await press('Prendre place');
  await stream();
  await press('Commencer pour tout le monde');
  await vi.waitFor(() => expect(calls).toContain('POST rooms/K7QF2M9X/start'));
});

test('a room that its host has ended is over for all, and nothing reconnects', async () => {
  open();
  await press('Prendre place');
  const events = await stream();
  await events.tell('ended', {});
  await screen.findByRole('heading', { name: 'Cette salle est terminée' });
  expect(events.readyState).toBe(2);
  expect(FakeStream.all).toHaveLength(1);
});

test('a code that nobody has is said kindly', async () => {
  found = false;
  open();
  await screen.findByRole('heading', { name: 'Aucune salle n’a ce code' });
  screen.getByRole('link', { name: 'Une autre salle' });
});
