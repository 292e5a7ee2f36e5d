import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeStream } from '../../api/fake-stream';
import { deskLive, pauseOr } from './changes';
import { camille, type FakeDesk } from './fake-desk';
import { show, sitDown, standUp, type } from './fixture';
import { tellOthers } from './Presence';
import type { Other } from './presence';

let desk: FakeDesk;
beforeEach(() => {
  desk = sitDown();
  FakeStream.all = [];
  vi.stubGlobal('EventSource', FakeStream);
});
afterEach(standUp);

const stream = () => FakeStream.all.at(-1) as FakeStream;
const tell = (kind: string, data?: object) => act(() => stream().tell(kind, data));
const asked = (end: string) => desk.calls.filter(({ path }) => path.endsWith(end)).length;

test('the queue is read anew when something changed, once for many changes, and looked up while nothing is heard', async () => {
  show();
  await screen.findByText('Mot de passe');
  expect(stream().url).toBe('/api/v1/tickets/queue/changes');
  expect(pauseOr(20_000)).toBe(20_000);
  await tell('open');
  expect(pauseOr(20_000)).toBeGreaterThan(20_000);
  const before = asked('/queue');
  desk.tickets = desk.tickets.map(ticket =>
    ticket.id === 't2' ? { ...ticket, subject: 'Mot de passe perdu' } : ticket,
  );
  for (let i = 0; i < 5; i++) await tell('ticket', { ticket: 't2' });
  await screen.findByText('Mot de passe perdu');
  expect(asked('/queue') - before).toBe(1);
  await tell('error');
  expect(deskLive.value).toBe(false);
  cleanup();
  expect(stream().readyState).toBe(FakeStream.CLOSED);
});

test('a change that comes while the queue is read for the first time is not lost', async () => {
  const answer = fetch;
  const late: (() => void)[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const answered = await answer(request);
    if (request.url.includes('/queue?') && late.length === 0)
      await new Promise<void>(resolve => late.push(resolve));
    return answered;
  });
  show();
  await vi.waitFor(() => expect(late).toHaveLength(1));
  desk.tickets = desk.tickets.map(ticket => ({ ...ticket, subject: 'Écrit entre-temps' }));
  await tell('ticket', { ticket: 't2' });
  late[0]?.();
  await vi.waitFor(() => expect(screen.queryAllByText('Écrit entre-temps').length).toBeGreaterThan(0));
});

test('who else is at a request is told in words, and oneself says whether one writes', async () => {
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  await vi.waitFor(() => expect(desk.said).toContainEqual(['PUT', 'LOOKING']));
  desk.others = [{ staff: camille, doing: 'LOOKING' }];
  await tell('presence', { ticket: 't1' });
  await screen.findByText('Camille lit aussi cette demande.');
  type('Votre réponse', 'Bonjour');
  await vi.waitFor(() => expect(desk.said).toContainEqual(['PUT', 'WRITING']));
  desk.others = [{ staff: 'former-000000ab', doing: 'WRITING' }];
  await tell('presence', { ticket: 't1' });
  await screen.findByText(/^Membre 000000ab écrit dans cette demande/);
  cleanup();
  await vi.waitFor(() => expect(desk.said.at(-1)?.[0]).toBe('DELETE'));
});

test('a change of another request leaves the one that is read alone', async () => {
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  const before = asked('/staff-view');
  await tell('ticket', { ticket: 't2' });
  await tell('ticket', { ticket: 't1' });
  await vi.waitFor(() => expect(asked('/staff-view')).toBe(before + 1));
});

type Doing = NonNullable<Other['doing']>;

test('those who write count more than those who look', () => {
  const others = (...doing: Doing[]) => doing.map((what, at): Other => ({ staff: `N${at}`, doing: what }));
  const told = (...doing: Doing[]) => tellOthers(others(...doing), staff => staff);
  expect(told()).toBe('');
  expect(told('LOOKING', 'LOOKING')).toMatch(/^N0 et N1 lisent/);
  expect(told('WRITING', 'LOOKING', 'WRITING')).toMatch(/^N0 et N2 écrivent/);
});

test('what happened is read page by page, newest first, once somebody opens it', async () => {
  const event = { seq: 2, kind: 'TRIAGED', at: '2026-11-27T10:00:00Z', status: 'OPEN', priority: 'P2' };
  desk.lists['GET history'] = { items: [event], next: 'more' };
  show('/equipe/t1');
  await screen.findByText('Plus rien depuis hier');
  expect(asked('/history')).toBe(0);
  const details = screen.getByText('Ce qui s’est passé').closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByText(/Priorité ou suivi décidés/);
  desk.lists['GET history'] = { items: [{ ...event, seq: 1, kind: 'OPENED' }] };
  fireEvent.click(screen.getByText('Voir ce qui a précédé'));
  await screen.findByText(/Demande écrite/);
  expect(screen.queryByText('Voir ce qui a précédé')).toBeNull();
});
