import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';

type Schemas = components['schemas'];
export type RequestPage = Schemas['PageRequestView'];
export type Request = Schemas['RequestView'];
export type Area = NonNullable<Schemas['NewRequest']['area']>;
export type Application = Schemas['ApplicationView'];
export type Objection = Schemas['ObjectionView'];

/** Under which the queries about requests are kept, so that a change refreshes all of them. */
export const REQUESTS = ['requests'];
export const OBJECTIONS = ['objections'];
export const APPLICATIONS = ['applications'];

/** What was asked for under one's rights, newest first; `after` is the `next` of the page before. */
export async function loadRequests(after?: string): Promise<RequestPage> {
  const { data } = await api.GET('/api/v1/privacy/requests', {
    params: { query: { limit: 50, ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

/** Asks staff to correct a part of the data; asked again before it is answered it is the same request. */
export async function askRectification(area: Area, key: string): Promise<Request> {
  const { data } = await api.POST('/api/v1/privacy/requests', {
    params: { header: { 'Idempotency-Key': key } },
    body: { right: 'RECTIFICATION', area },
  });
  return data as Request;
}

/** Takes back a request that is not answered; an erasure that has not begun, which opens the account again. */
export async function withdraw(id: string): Promise<void> {
  await api.DELETE('/api/v1/privacy/requests/{id}', { params: { path: { id } } });
}

export async function loadObjections(): Promise<Objection[]> {
  const { data } = await api.GET('/api/v1/privacy/objections', {});
  return data?.items ?? [];
}

/** The applications of others that had access, the last first. */
export async function loadApplications(): Promise<Application[]> {
  const { data } = await api.GET('/api/v1/privacy/applications', {});
  return data?.items ?? [];
}

/** Objects to a processing, or lifts that. */
export async function object(target: string, objected: boolean): Promise<void> {
  const params = { path: { target } };
  if (objected) await api.PUT('/api/v1/privacy/objections/{target}', { params });
  else await api.DELETE('/api/v1/privacy/objections/{target}', { params });
}

/** Whether nothing follows any more. */
export function isClosed({ state }: Request): boolean {
  return state === 'COMPLETED' || state === 'REFUSED' || state === 'WITHDRAWN';
}

/** An erasure that was asked for and has not begun. */
export function isCoolingOff({ right, state }: Request): boolean {
  return right === 'ERASURE' && state === 'RECEIVED';
}

/** What staff have to be written before they can answer, if anything: a proof of identity, or what is to be corrected. */
export function topicOf(request: Request): 'identite' | 'correction' | undefined {
  if (request.awaited === 'IDENTITY') return 'identite';
  return request.right === 'RECTIFICATION' && !isClosed(request) ? 'correction' : undefined;
}

/** The form of requests for help, with the number of the request on one's data. */
export function writeAddress(topic: 'identite' | 'correction', id: string): string {
  return `${to('/aide/nouvelle')}?${new URLSearchParams({ [topic]: id })}`;
}

/** Whether the person can still take it back: what runs by itself only before it has begun. */
export function canWithdraw(request: Request): boolean {
  return !isClosed(request) && (request.right !== 'ERASURE' || isCoolingOff(request));
}

const rights: Record<NonNullable<Request['right']>, () => string> = {
  ACCESS: m.my_data_right_access,
  PORTABILITY: m.my_data_right_portability,
  RECTIFICATION: m.my_data_right_rectification,
  RESTRICTION: m.my_data_right_restriction,
  OBJECTION: m.my_data_right_objection,
  ERASURE: m.my_data_right_erasure,
};

const subjects: Record<string, () => string> = {
  all: m.my_data_about_all,
  archive: m.my_data_about_archive,
  account: m.my_data_about_account,
  journal: m.my_data_about_journal,
  assessments: m.my_data_about_assessments,
  practice: m.my_data_about_practice,
  support: m.my_data_about_support,
  personalisation: m.my_data_about_personalisation,
  statistics: m.my_data_about_statistics,
  partners: m.my_data_about_partners,
};

export function tellSubject(subject: string): string {
  return subjects[subject]?.() ?? subject.replace(/^partner-/, '');
}

/** « Rectification : votre journal ». */
export function tellRequest({ right, subject = 'all', lifts }: Request): string {
  const name = right === undefined ? '' : rights[right]();
  const whole = m.my_data_request_name({ right: name, about: tellSubject(subject) });
  return lifts ? m.my_data_request_lifted({ request: whole }) : whole;
}
