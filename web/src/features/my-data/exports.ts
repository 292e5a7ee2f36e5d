import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';

type Schemas = components['schemas'];
export type Export = Schemas['ExportView'];
export type Part = Schemas['Part'];
export type NewExport = Schemas['NewExport'];

/** Under which the newest export is kept. */
export const EXPORTS = ['exports'];

/** The newest copy that was asked for; null where there is none. */
export async function loadNewest(): Promise<Export | null> {
  const { data } = await api.GET('/api/v1/privacy/exports', { params: { query: { limit: 1 } } });
  const newest = data?.items?.[0];
  if (newest?.id === undefined || newest.state !== 'PREPARING') return newest ?? null;
  // The list does not say which services wait for the person.
  const { data: shown } = await api.GET('/api/v1/privacy/exports/{id}', {
    params: { path: { id: newest.id } },
  });
  return shown ?? newest;
}

/** Asks for a copy; asked again while it is prepared it is the same one, and services that were away answer. */
export async function prepare(wanted: NewExport, key: string): Promise<Export> {
  const { data } = await api.POST('/api/v1/privacy/exports', {
    params: { header: { 'Idempotency-Key': key } },
    body: wanted,
  });
  return data as Export;
}

/** Stops a preparation by taking back the request for it. */
export async function stop({ request = '' }: Export): Promise<void> {
  await api.DELETE('/api/v1/privacy/requests/{id}', { params: { path: { id: request } } });
}

/** Deletes a copy before its time. */
export async function discard({ id = '' }: Export): Promise<void> {
  await api.DELETE('/api/v1/privacy/exports/{id}', { params: { path: { id } } });
}

/** Where the browser itself fetches a copy that is ready. */
export function addressOf({ id = '' }: Export): string {
  return `/api/v1/privacy/exports/${id}/archive`;
}

/** How much of a copy is done, 0 to 1, as far as is known: kinds of data of the services that have told. */
export function shareOf({ services = [] }: Export): number {
  const known = services.filter(({ sections }) => sections > 0);
  if (known.length === 0) return 0;
  const share = known.reduce((sum, { sections, done }) => sum + done / sections, 0);
  return share / services.length;
}

/** Whether a service was away as the person asked, and answers once they ask again. */
export function needsPerson({ services = [] }: Export): boolean {
  return services.some(({ state }) => state === 'NEEDS_YOU');
}

export function partsMissing({ services = [] }: Export): Part[] {
  return services.filter(({ state }) => state === 'MISSING');
}
