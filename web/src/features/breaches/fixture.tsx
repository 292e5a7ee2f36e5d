import { fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { vi } from 'vitest';
import { session } from '../../api/session';
import BreachPage from './BreachPage';
import type { Breach, Detail } from './breaches';

const now = Date.now();

/** A moment so many hours from now. */
export const hours = (count: number) => new Date(now + count * 3_600_000).toISOString();

export const breach: Breach = {
  id: 'b1',
  nature: 'Un ordinateur portable a été volé.',
  knownAt: hours(-100),
  openedAt: hours(-99),
  owed: ['AUTHORITY'],
  dueAt: hours(-28.5),
};

/** A register of one breach: what was sent to it, and what it says no with. */
export class FakeRegister {
  detail: Detail = {
    id: 'b1',
    breach,
    description: { nature: breach.nature ?? '' },
    notices: [],
    missing: ['FACTS', 'RISK', 'AUTHORITY'],
    steps: [{ kind: 'OPENED', at: hours(-99), description: { nature: breach.nature ?? '' } }],
  };
  sent: { path: string; match: string | null; body: Record<string, unknown> }[] = [];
  refused: Response | undefined;

  constructor() {
    vi.stubGlobal('fetch', async (request: Request | string) =>
      typeof request === 'string' ? Response.json(session.value) : this.answer(request),
    );
  }

  private async answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.replace('/api/v1/privacy/breaches', '');
    if (request.method === 'GET' && path === '') return Response.json({ items: [breach] });
    if (request.method !== 'GET') {
      const text = await request.text();
      const body = text === '' ? {} : JSON.parse(text);
      this.sent.push({ path, match: request.headers.get('If-Match'), body });
      if (this.refused) return this.refused;
    }
    return Response.json(this.detail, { headers: { ETag: '"3"' } });
  }
}

/** The page of the breach. */
export function show() {
  history.replaceState(null, '', '/dpo/violations/b1');
  const pages = [<Route key="one" path="/dpo/violations/:id" component={BreachPage} />];
  render(
    <LocationProvider>
      <Router>{pages}</Router>
    </LocationProvider>,
  );
}
export const fill = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
export const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
export const submit = (label: string) =>
  fireEvent.submit(screen.getByLabelText(label).closest('form') as HTMLFormElement);
