import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';

type Schemas = components['schemas'];
export type Ticket = Schemas['TicketView'];
export type TicketPage = Schemas['PageTicketView'];
export type Message = Schemas['MessageView'];
export type NewTicket = Schemas['NewTicket'];
export type Category = NonNullable<NewTicket['category']>;
export type Priority = NonNullable<NewTicket['priority']>;

/** What was read, and the version that closing it refers to. */
export interface ReadTicket {
  ticket: Ticket;
  etag: string;
}

/** Own requests, newest first; `after` is the `next` of the page before. */
export async function loadTickets(after?: string): Promise<TicketPage> {
  const { data } = await api.GET('/api/v1/tickets', {
    params: { query: { limit: 20, ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

export async function loadTicket(id: string): Promise<ReadTicket> {
  const { data, response } = await api.GET('/api/v1/tickets/{id}', { params: { path: { id } } });
  return { ticket: data as Ticket, etag: response.headers.get('ETag') ?? '' };
}

export async function openTicket(key: string, body: NewTicket): Promise<Ticket> {
  const { data } = await api.POST('/api/v1/tickets', {
    params: { header: { 'Idempotency-Key': key } },
    body,
  });
  return data as Ticket;
}

export async function writeMessage(
  key: string,
  id: string,
  body: string,
  attachments: string[],
): Promise<void> {
  await api.POST('/api/v1/tickets/{id}/messages', {
    params: { path: { id }, header: { 'Idempotency-Key': key } },
    body: { body, ...(attachments.length > 0 && { attachments }) },
  });
}

/** Closes a request; a `Problem` 412 when somebody wrote in it since it was read. */
export async function closeTicket(id: string, etag: string): Promise<void> {
  await api.POST('/api/v1/tickets/{id}/closure', { params: { path: { id }, header: { 'If-Match': etag } } });
}
