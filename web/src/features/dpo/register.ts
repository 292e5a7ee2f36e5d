import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';

type Schemas = components['schemas'];
export type RegisterPage = Schemas['PageRegisterEntryView'];
export type Entry = Schemas['RegisterEntryView'];
export type PendingErasure = Schemas['ErasureWaitView'];
export type ConsentCount = Schemas['ConsentCountView'];
export type State = NonNullable<Entry['state']>;
export type Reason = NonNullable<Schemas['NewStep']['reason']>;

/** A page of the register, what presses first; the open requests without a state. `after` is the `next` of the page before. */
export async function loadRegister(state: State | undefined, after?: string): Promise<RegisterPage> {
  const { data } = await api.GET('/api/v1/privacy/register', {
    params: {
      query: { limit: 50, ...(state !== undefined && { state }), ...(after !== undefined && { after }) },
    },
  });
  return data ?? {};
}

/** Erasures that have begun and are not complete, the oldest first, without names. */
export async function loadPendingErasures(): Promise<PendingErasure[]> {
  const { data } = await api.GET('/api/v1/privacy/register/erasures', {});
  return data?.items ?? [];
}

/** How many people agree to each purpose, and how many do not; a number is absent where it is below 10. */
export async function countConsents(): Promise<ConsentCount[]> {
  const { data } = await api.GET('/api/v1/privacy/register/consents', {});
  return data?.items ?? [];
}

/** Puts a request into a state; the same once more changes nothing. */
export async function putState(id: string, state: State, reason: Reason | undefined): Promise<Entry> {
  const { data } = await api.PUT('/api/v1/privacy/register/{id}/state', {
    params: { path: { id } },
    body: { state, ...(reason !== undefined && { reason }) },
  });
  return data as Entry;
}
