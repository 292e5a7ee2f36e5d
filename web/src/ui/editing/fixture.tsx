import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { vi } from 'vitest';
import { queries } from '../../api/queries';
import { session } from '../../api/session';

const me = '0190a1b2-0000-7000-8000-00000000000a';

export interface Call {
  method: string;
  path: string;
  body: unknown;
  match: string | null;
}

/** What a service answers at « GET /api/v1/… »; the last segment of an address may be `*`. */
export type Answers = Record<string, (call: Call) => Response>;

/** For tests: an administrator at pages that ask a service which answers so; says what was asked. */
export function sitDown(answers: Answers, roles = ['admin']): Call[] {
  const calls: Call[] = [];
  sessionStorage.clear();
  queries.clear();
  session.value = { signedIn: true, person: me, roles };
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') return Response.json({ signedIn: true, person: me, roles });
    const { pathname: path } = new URL(request.url);
    const { method } = request;
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const call = { method, path, body, match: request.headers.get('If-Match') };
    calls.push(call);
    const answer = answers[`${method} ${path}`] ?? answers[`${method} ${path.replace(/[^/]+$/, '*')}`];
    return answer?.(call) ?? Response.json({ title: 'Introuvable' }, { status: 404 });
  });
  return calls;
}

export function standUp(): void {
  cleanup();
  vi.unstubAllGlobals();
  session.value = undefined;
}

/** Shows a page at an address that its pattern matches. */
export function show(Page: ComponentType, pattern: string, path = pattern) {
  history.replaceState(null, '', path);
  return render(
    <LocationProvider>
      <Router>
        <Route path={pattern} component={Page} />
        <Route default component={() => <p>ailleurs</p>} />
      </Router>
    </LocationProvider>,
  );
}

/** An answer with a version. */
export function versioned(body: unknown, etag: string): Response {
  return Response.json(body, { headers: { ETag: etag } });
}

/** A refusal, with its faults. */
export function problem(status: number, slug: string, errors: unknown[] = []): Response {
  const body = { type: `/problems/${slug}`, title: 'Non', detail: `Pas ainsi : ${slug}`, errors };
  return Response.json(body, { status });
}

export function type(field: HTMLElement, value: string): void {
  fireEvent.input(field, { target: { value } });
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Presses the button of a dialog that is open, whether or not this world knows dialogs. */
export function confirm(name: string): void {
  const buttons = screen.getAllByRole('button', { name, hidden: true });
  fireEvent.click(buttons.at(-1) as HTMLElement);
}
