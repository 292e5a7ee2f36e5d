import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import Conversation from './Conversation';
import NewRequest from './NewRequest';
import type { Ticket } from './tickets';

const ticket: Ticket = {
  id: 't1',
  subject: 'Mon jardin',
  status: 'OPEN',
  breached: false,
  version: 1,
  firstResponseDue: '2026-03-01T12:00:00Z',
  messages: [{ id: 'm1', author: 'PERSON', body: 'Plus rien ne pousse', writtenAt: '2026-03-01T11:00:00Z' }],
};
const sent: Request[] = [];
const bodies: string[] = [];

/** Answers by what is asked for; a function may answer otherwise the second time. */
function serve(answers: Record<string, () => Response>) {
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json({ signedIn: true, person: 'p', roles: ['user'] });
    sent.push(request);
    bodies.push(await request.clone().text());
    const { pathname } = new URL(request.url);
    return (
      answers[`${request.method} ${pathname.split('/').pop()}`]?.() ?? new Response(null, { status: 500 })
    );
  });
}
const read = (etag: string) => Response.json(ticket, { headers: { ETag: etag } });
function show(Page: ComponentType) {
  const pages = [<Route key="page" default component={Page} />];
  return render(
    <LocationProvider>
      <Router>{pages}</Router>
    </LocationProvider>,
  );
}

beforeEach(() => {
  sessionStorage.clear();
  queries.clear();
  sent.length = 0;
  bodies.length = 0;
  session.value = { signedIn: true, person: 'p', roles: ['user'] };
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
});

test('a request that did not arrive waits over a reload, and goes out under the same key', async () => {
  serve({ 'POST tickets': () => new Response(null, { status: 503 }) });
  show(NewRequest);
  fireEvent.input(screen.getByLabelText('En quelques mots'), { target: { value: 'Mon jardin' } });
  fireEvent.input(screen.getByLabelText('Votre message'), { target: { value: 'Plus rien ne pousse' } });
  const form = () => document.querySelector('form') as HTMLFormElement;
  fireEvent.submit(form());
  await screen.findByRole('alert');
  fireEvent.submit(form());
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  const [first, second] = sent.map(request => request.headers.get('Idempotency-Key'));
  expect(first).toBe(second);
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ subject: 'Mon jardin', priority: 'P3' });
  cleanup();
  show(NewRequest);
  expect((screen.getByLabelText('Votre message') as HTMLTextAreaElement).value).toBe('Plus rien ne pousse');
});

test('an empty request is told at its fields and never sent', async () => {
  serve({});
  show(NewRequest);
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  expect((await screen.findByRole('alert')).textContent).toContain('Écrivez votre message.');
  expect(sent).toHaveLength(0);
});

test('closing over an unread answer is refused, told, and the answer shown', async () => {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  const problem = { type: '/problems/stale-version', title: 'Version dépassée' };
  serve({
    'GET ': () => read('"1"'),
    'POST closure': () => Response.json(problem, { status: 412 }),
  });
  show(Conversation);
  await screen.findByText('Plus rien ne pousse');
  for (const button of screen.getAllByText('Clore la demande')) fireEvent.click(button);
  await screen.findByText(/Quelqu’un vient d’écrire/);
  expect(sent.find(({ method }) => method === 'POST')?.headers.get('If-Match')).toBe('"1"');
});

test('a part leads to the request that it is part of, and asks for no opinion', async () => {
  const part = { ...ticket, status: 'CLOSED', mergedInto: 't9' };
  serve({ 'GET ': () => Response.json(part, { headers: { ETag: '"2"' } }) });
  show(Conversation);
  const link = await screen.findByRole('link', { name: /à laquelle elle est jointe/ });
  expect(link.getAttribute('href')).toBe('/aide/t9');
  expect(screen.queryByText(/votre compte existe/)).toBeNull();
  expect(screen.queryByText('Votre avis sur l’aide reçue')).toBeNull();
});

test('what a request is about goes with it, and who writes about their data is shown the way', async () => {
  serve({ 'POST tickets': () => new Response(null, { status: 503 }) });
  show(NewRequest);
  expect((screen.getByLabelText(/coup de main/) as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByLabelText('Mes données ou mes droits'));
  expect((await screen.findByText('vos données')).getAttribute('href')).toBe('/mes-donnees');
  fireEvent.input(screen.getByLabelText('En quelques mots'), { target: { value: 'Mes notes' } });
  fireEvent.input(screen.getByLabelText('Votre message'), { target: { value: 'Où sont-elles ?' } });
  fireEvent.submit(document.querySelector('form') as HTMLFormElement);
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.parse(bodies[0] ?? '')).toMatchObject({ category: 'data', priority: 'P3' });
  cleanup();
  show(NewRequest);
  expect((screen.getByLabelText('Mes données ou mes droits') as HTMLInputElement).checked).toBe(true);
});
