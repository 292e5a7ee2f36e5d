import type { components } from '../../api/schema/ticket';

type Schemas = components['schemas'];

/** What the service always gives, although its document does not say so. */
type Given<T, K extends keyof T> = T & Required<Pick<T, K>>;

export type NewTriage = Schemas['NewTriage'];
export type Priority = NonNullable<NewTriage['priority']>;
export type Severity = NewTriage['impact'];
export type Category = NonNullable<NewTriage['category']>;
/** The states to which staff move a ticket; a closure is an operation of its own. */
export type Next = Schemas['NewStatus']['status'];
export type Status = NonNullable<Schemas['StaffTicketView']['status']>;

export type Clock = Given<Schemas['Clock'], 'kind' | 'state'>;
export type Triage = Given<Schemas['Triage'], 'tags'> & { impact: Severity; urgency: Severity };
export type Message = Given<Schemas['StaffMessage'], 'id' | 'author' | 'body' | 'writtenAt'>;
export type Note = Given<Schemas['NoteView'], 'id' | 'body' | 'writtenAt'>;
/** Another ticket of the same person. */
export type Sibling = Given<Schemas['Sibling'], 'id' | 'subject' | 'status' | 'priority' | 'openedAt'>;
export type HistoryEvent = Given<Schemas['HistoryEvent'], 'kind' | 'at'> & {
  status: Status;
  priority: Priority;
};

/** A ticket as staff see it: what was written, not by whom. Messages and history are absent in the queue. */
export type StaffTicket = Given<
  Omit<Schemas['StaffTicketView'], 'clocks' | 'triage' | 'messages' | 'history'>,
  'id' | 'subject' | 'category' | 'priority' | 'status' | 'openedAt' | 'changedAt'
> & { clocks?: Clock[]; triage?: Triage; messages?: Message[]; history?: HistoryEvent[] };
