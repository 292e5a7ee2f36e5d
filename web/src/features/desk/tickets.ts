import { api } from '../../api/client';
import type { HistoryEvent, NewTriage, Next, Note, Sibling, StaffTicket } from './contract';
import type { QueueQuery } from './filters';

/** How many tickets or notes a page has: as many as the service gives. */
const PAGE = 100;

/** What was read, the version that changes refer to, and how far the clock of the service is ahead of this device's. */
export interface ReadTicket {
  ticket: StaffTicket;
  etag: string;
  ahead: number;
}

export interface QueuePage {
  items: StaffTicket[];
  next: string | undefined;
  ahead: number;
}

/** Milliseconds from the clock of this device to that of the service, which decides what is late. */
function aheadBy(response: Response): number {
  const now = Date.parse(response.headers.get('Date') ?? '');
  return Number.isNaN(now) ? 0 : now - Date.now();
}

/**
 * Tickets in one state: the open ones by what is due next, all others by their last change, newest first. `after` is the `next` of
 * the page before.
 */
export async function loadQueue(wanted: QueueQuery, after?: string): Promise<QueuePage> {
  const { data, response } = await api.GET('/api/v1/tickets/queue', {
    params: { query: { ...wanted, limit: PAGE, ...(after !== undefined && { after }) } },
  });
  return {
    items: (data?.items ?? []) as StaffTicket[],
    next: data?.next ?? undefined,
    ahead: aheadBy(response),
  };
}

export async function loadTicket(id: string): Promise<ReadTicket> {
  const { data, response } = await api.GET('/api/v1/tickets/{id}/staff-view', { params: { path: { id } } });
  return {
    ticket: data as StaffTicket,
    etag: response.headers.get('ETag') ?? '',
    ahead: aheadBy(response),
  };
}

/** Writes to the person, who reads it. */
export async function sendAnswer(
  key: string,
  id: string,
  body: string,
  status: Next,
  attachments: string[],
): Promise<void> {
  const header = { 'Idempotency-Key': key };
  await api.POST('/api/v1/tickets/{id}/messages', {
    params: { path: { id }, header },
    body: { body, status, ...(attachments.length > 0 && { attachments }) },
  });
}

/** Writes among staff; no person ever reads it. */
export async function keepNote(key: string, id: string, body: string): Promise<void> {
  const header = { 'Idempotency-Key': key };
  await api.POST('/api/v1/tickets/{id}/notes', { params: { path: { id }, header }, body: { body } });
}

/** The notes on a ticket, newest first. */
export async function loadNotes(id: string): Promise<{ items?: Note[]; next?: string }> {
  const { data } = await api.GET('/api/v1/tickets/{id}/notes', {
    params: { path: { id }, query: { limit: PAGE } },
  });
  return (data ?? {}) as { items?: Note[]; next?: string };
}

export interface HistoryPage {
  items: HistoryEvent[];
  next: string | undefined;
}

/** What happened to a ticket, newest first; `after` is the `next` of the page before. */
export async function loadHistory(id: string, after?: string): Promise<HistoryPage> {
  const { data } = await api.GET('/api/v1/tickets/{id}/history', {
    params: { path: { id }, query: { limit: 30, ...(after !== undefined && { after }) } },
  });
  return { items: (data?.items ?? []) as HistoryEvent[], next: data?.next ?? undefined };
}

/** The other tickets of the person of a ticket, newest first: as many as one page has. */
export async function loadSiblings(id: string): Promise<{ items: Sibling[]; next: string | undefined }> {
  const { data } = await api.GET('/api/v1/tickets/{id}/siblings', {
    params: { path: { id }, query: { limit: PAGE } },
  });
  return { items: (data?.items ?? []) as Sibling[], next: data?.next ?? undefined };
}

export async function moveTicket(id: string, etag: string, status: Next): Promise<void> {
  const header = { 'If-Match': etag };
  await api.PUT('/api/v1/tickets/{id}/status', { params: { path: { id }, header }, body: { status } });
}

export async function decide(id: string, etag: string, triage: NewTriage): Promise<void> {
  const header = { 'If-Match': etag };
  await api.PUT('/api/v1/tickets/{id}/triage', { params: { path: { id }, header }, body: triage });
}

export async function closeTicket(id: string, etag: string): Promise<void> {
  await api.POST('/api/v1/tickets/{id}/closure', { params: { path: { id }, header: { 'If-Match': etag } } });
}

/** Makes a ticket part of another open one of the same person. */
export async function mergeTicket(id: string, etag: string, into: string): Promise<void> {
  const header = { 'If-Match': etag };
  await api.PUT('/api/v1/tickets/{id}/merge', { params: { path: { id }, header }, body: { into } });
}

/** Makes a part a ticket of its own again, as it was before. */
export async function splitTicket(id: string, etag: string): Promise<void> {
  await api.DELETE('/api/v1/tickets/{id}/merge', { params: { path: { id }, header: { 'If-Match': etag } } });
}
