import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';
import type { Consent } from '../../ui/consents';

type Schemas = components['schemas'];
export type PastDecision = Schemas['ConsentHistoryView'];
export type DecisionPage = Schemas['PageConsentHistoryView'];
export type AccessPage = Schemas['PageAccessView'];
export type Restriction = Schemas['RestrictionView'];
export type Erasure = Schemas['ErasureView'];
export type Evidence = Schemas['ErasureEvidence'];
export type Certificate = Schemas['SignedStatement'];

export async function loadConsents(): Promise<Consent[]> {
  const { data } = await api.GET('/api/v1/consents', {});
  return data?.items ?? [];
}

/** What was decided on consents, newest first; `after` is the `next` of the page before. */
export async function loadDecisions(after?: string): Promise<DecisionPage> {
  const { data } = await api.GET('/api/v1/consents/history', {
    params: { query: { ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

/** Who saw or changed one's data, newest first; `after` is the `next` of the page before. */
export async function loadAccesses(after?: string): Promise<AccessPage> {
  const { data } = await api.GET('/api/v1/privacy/accesses', {
    params: { query: { ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

export async function loadRestriction(): Promise<Restriction> {
  const { data } = await api.GET('/api/v1/privacy/restriction', {});
  return data as Restriction;
}

/** Freezes the data, or ends that. */
export async function restrict(restricted: boolean): Promise<void> {
  if (restricted) await api.PUT('/api/v1/privacy/restriction', {});
  else await api.DELETE('/api/v1/privacy/restriction', {});
}

/** What proves an erasure: shown once, known to nobody else. */
export interface Receipt {
  id: string;
  receipt: string;
  /** When it begins, while it can still be taken back; absent where it has begun at once, or is not known here. */
  startsAt?: string;
}

/** Asks for the erasure of everything; asked again under the same key it is still one erasure. */
export async function erase(key: string): Promise<Receipt> {
  const { data } = await api.POST('/api/v1/privacy/erasures', {
    params: { header: { 'Idempotency-Key': key } },
    body: { confirmation: 'ERASE' },
  });
  return {
    id: data?.id ?? '',
    receipt: data?.receipt ?? '',
    ...(data?.status === 'SCHEDULED' && data.startsAt !== undefined && { startsAt: data.startsAt }),
  };
}

/** The signed evidence of an erasure that is complete; needs its receipt, and no account. */
export async function loadCertificate({ id, receipt }: Receipt): Promise<Certificate> {
  const { data } = await api.GET('/api/v1/privacy/erasures/{id}/certificate', {
    params: { path: { id }, header: { 'Erasure-Receipt': receipt } },
    cache: 'no-store',
  });
  return data as Certificate;
}

/** How far an erasure is; needs its receipt, and no account. */
export async function loadErasure({ id, receipt }: Receipt): Promise<Erasure> {
  const { data } = await api.GET('/api/v1/privacy/erasures/{id}', {
    params: { path: { id }, header: { 'Erasure-Receipt': receipt } },
    cache: 'no-store',
  });
  return data as Erasure;
}
