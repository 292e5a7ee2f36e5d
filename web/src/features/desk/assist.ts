import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';
import type { Next, Priority, Status } from './contract';

type Schemas = components['schemas'];
export type Macro = Schemas['Macro'] & { id: string; name: string };
export type MacroPreview = Schemas['MacroPreview'] & { body: string; status?: Next };
export type LinkKind = Schemas['NewLink']['kind'];
export type Linked = { id: string; subject: string; priority: Priority; status: Status };
export type Link = { id: string; kind: LinkKind; ticket: Linked };
export type Excerpt = Required<Schemas['Excerpt']>;
export type Hit = Linked & { openedAt: string; excerpts: Excerpt[] };
export type ForecastRow = Schemas['ForecastRow'];

/** Tickets that were found; while there is a `next`, older ones have not been searched. */
export interface HitPage {
  items: Hit[];
  next: string | undefined;
}

/** Answers that staff give often, by name. */
export async function loadMacros(): Promise<Macro[]> {
  const { data } = await api.GET('/api/v1/tickets/macros');
  return (data?.items ?? []) as Macro[];
}

/** What a macro says in a ticket, in the language of its person; nothing is sent. */
export async function previewMacro(id: string, macro: string): Promise<MacroPreview> {
  const { data } = await api.POST('/api/v1/tickets/{id}/macro-preview', {
    params: { path: { id } },
    body: { macro },
  });
  return data as MacroPreview;
}

/** Looks for words in the tickets of all people. They go in the body: addresses end up in logs. */
export async function searchTickets(text: string, after?: string): Promise<HitPage> {
  const { data } = await api.POST('/api/v1/tickets/search', {
    params: { query: { limit: 20, ...(after !== undefined && { after }) } },
    body: { text },
  });
  return { items: (data?.items ?? []) as Hit[], next: data?.next ?? undefined };
}

/** The tickets that belong to a ticket, newest link first. */
export async function loadLinks(id: string): Promise<Link[]> {
  const { data } = await api.GET('/api/v1/tickets/{id}/links', { params: { path: { id } } });
  return (data?.items ?? []) as Link[];
}

export async function linkTicket(key: string, id: string, ticket: string, kind: LinkKind): Promise<void> {
  await api.POST('/api/v1/tickets/{id}/links', {
    params: { path: { id }, header: { 'Idempotency-Key': key } },
    body: { ticket, kind },
  });
}

export async function removeLink(id: string): Promise<void> {
  await api.DELETE('/api/v1/tickets/links/{id}', { params: { path: { id } } });
}

/** What is about to be late, by team and priority. */
export async function loadForecast(): Promise<ForecastRow[]> {
  const { data } = await api.GET('/api/v1/tickets/forecast');
  return data?.rows ?? [];
}

/** All teams and priorities together; each number holds those before it, the late ones apart. */
export function sumForecast(rows: readonly ForecastRow[]) {
  const sum = (of: (row: ForecastRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    late: sum(row => row.late),
    hour: sum(row => row.within1h),
    four: sum(row => row.within4h),
    eight: sum(row => row.within8h),
    day: sum(row => row.within24h),
  };
}
