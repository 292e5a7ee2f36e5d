/*
 * The desk's part of ticket-service, in the shape in which `openapi-typescript` writes it. By hand until `src/api/schema/ticket.d.ts`
 * is written anew from a running service; then these types are taken from there.
 */
export type Priority = 'P1' | 'P2' | 'P3' | 'P4';
export type Severity = 'LOW' | 'MEDIUM' | 'HIGH';
/** The states to which staff move a ticket; a closure is an operation of its own. */
export type Next = 'OPEN' | 'ANSWERED' | 'WAITING' | 'SOLVED';
export type Status = Next | 'CLOSED';
export type Category = 'help' | 'bug' | 'suggestion' | 'data';

export interface Clock {
  kind: 'FIRST_RESPONSE' | 'NEXT_RESPONSE' | 'RESOLUTION';
  state: 'RUNNING' | 'PAUSED' | 'STOPPED';
  /** Absent while a pause moves it. */
  due?: string | null;
  warnAt?: string | null;
  /** Time of work, in seconds; negative once it is over. */
  secondsLeft: number;
  missed: boolean;
}

export interface Triage {
  impact: Severity;
  urgency: Severity;
  /** Why the priority is not the one that impact and urgency give. */
  reason?: string | null;
  team?: string | null;
  assignee?: string | null;
  tags: string[];
}

/** What is decided as a whole: what is absent is taken back, but for the category. */
export interface NewTriage extends Partial<Omit<Triage, 'impact' | 'urgency'>> {
  impact: Severity;
  urgency: Severity;
  priority?: Priority;
  category?: Category;
}

export interface Message {
  id: string;
  author: 'PERSON' | 'STAFF';
  body: string;
  writtenAt: string;
}

export interface HistoryEvent {
  kind: string;
  at: string;
  status: Status;
  priority: Priority;
  staff?: string | null;
  other?: string | null;
}

/** A ticket as staff see it: what was written, not by whom. Messages and history are absent in the queue. */
export interface StaffTicket {
  id: string;
  subject: string;
  category: Category;
  priority: Priority;
  status: Status;
  openedAt: string;
  breached: boolean;
  nextDue?: string | null;
  clocks?: Clock[];
  triage?: Triage | null;
  mergedInto?: string | null;
  messages?: Message[] | null;
  history?: HistoryEvent[] | null;
}

export interface Note {
  id: string;
  body: string;
  writtenAt: string;
}

export interface Paged<T> {
  items?: T[];
  next?: string | null;
}

type Answer<T> = { responses: { 200: { content: { 'application/json': T } } } };
type Body<T> = { requestBody: { content: { 'application/json': T } } };
type Of<P> = { parameters: { path: { id: string } } & P };
type Keyed = { header: { 'Idempotency-Key': string } };
type Matched = { header: { 'If-Match': string } };
type More = { query?: { after?: string; limit?: number } };

export interface DeskPaths {
  '/api/v1/tickets/queue': { get: { parameters: More } & Answer<Paged<StaffTicket>> };
  '/api/v1/tickets/{id}/staff-view': { get: Of<unknown> & Answer<StaffTicket> };
  '/api/v1/tickets/{id}/status': { put: Of<Matched> & Body<{ status: Next }> & Answer<StaffTicket> };
  '/api/v1/tickets/{id}/triage': { put: Of<Matched> & Body<NewTriage> & Answer<StaffTicket> };
  '/api/v1/tickets/{id}/messages': {
    post: Of<Keyed> & Body<{ body: string; status: Next }> & Answer<Message>;
  };
  '/api/v1/tickets/{id}/closure': { post: Of<Matched> & Answer<unknown> };
  '/api/v1/tickets/{id}/notes': {
    get: Of<More> & Answer<Paged<Note>>;
    post: Of<Keyed> & Body<{ body: string }> & Answer<Note>;
  };
}
