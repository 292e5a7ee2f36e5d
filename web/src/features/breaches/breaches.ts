import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';

type Schemas = components['schemas'];
export type Breach = Schemas['BreachView'];
export type Description = Schemas['BreachDescription'];
export type Notice = Schemas['BreachNotice'];
export type Exemption = Schemas['BreachExemption'];
export type Step = Schemas['BreachStep'];
export type NewBreach = Schemas['NewBreach'];
export type Recipient = Notice['recipient'];
export type Stage = Notice['stage'];
export type Risk = NonNullable<Description['risk']>;
export type Ground = Exemption['ground'];
export type Gap = NonNullable<Schemas['BreachDetailView']['missing']>[number];
export type BreachPage = Schemas['PageBreachView'];

/** All that the register holds of one. */
export type Detail = Schemas['BreachDetailView'] &
  Required<Pick<Schemas['BreachDetailView'], 'id' | 'breach' | 'notices' | 'missing' | 'steps'>>;

/** What was read, and the version that changes refer to. */
export interface ReadBreach {
  detail: Detail;
  etag: string;
}

/** A page of the register: what is due first, closed ones last. `after` is the `next` of the page before. */
export async function loadBreaches(after?: string): Promise<BreachPage> {
  const { data } = await api.GET('/api/v1/privacy/breaches', {
    params: { query: { limit: 30, ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

export async function loadBreach(id: string): Promise<ReadBreach> {
  const { data, response } = await api.GET('/api/v1/privacy/breaches/{id}', { params: { path: { id } } });
  return { detail: data as Detail, etag: response.headers.get('ETag') ?? '' };
}

/** Enters one by hand; the same key once more enters no second one. Says its id. */
export async function openBreach(key: string, body: NewBreach): Promise<string> {
  const header = { 'Idempotency-Key': key };
  const { data } = await api.POST('/api/v1/privacy/breaches', { params: { header }, body });
  return data?.id ?? '';
}

const at = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

/** Describes it as a whole: what is left out is unknown. */
export async function describeBreach(id: string, etag: string, body: Description): Promise<void> {
  await api.PUT('/api/v1/privacy/breaches/{id}/description', { params: at(id, etag), body });
}

/** Writes down that somebody was told, outside of CESIZen. */
export async function addNotice(key: string, id: string, body: Notice): Promise<void> {
  const header = { 'Idempotency-Key': key };
  await api.POST('/api/v1/privacy/breaches/{id}/notices', { params: { path: { id }, header }, body });
}

export async function exemptBreach(id: string, etag: string, body: Exemption): Promise<void> {
  await api.PUT('/api/v1/privacy/breaches/{id}/exemption', { params: at(id, etag), body });
}

/** For good: a closed one can be read and changed no more. */
export async function closeBreach(id: string, etag: string): Promise<void> {
  await api.POST('/api/v1/privacy/breaches/{id}/closure', { params: at(id, etag) });
}
