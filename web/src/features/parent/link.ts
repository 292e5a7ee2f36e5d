import { api } from '../../api/client';
import type { components } from '../../api/schema/auth';

export type Asked = components['schemas']['ParentalRequestView'];

/** The secret of the link in the mail. It is behind the #, which browsers send to nobody; empty for another address. */
export function readToken(hash: string): string {
  return /^#([A-Za-z0-9_-]{43})$/.exec(hash)?.[1] ?? '';
}

export async function loadAsked(token: string): Promise<Asked | undefined> {
  const { data } = await api.POST('/api/v1/accounts/parental-requests/search', { body: { token } });
  return data;
}

export async function decide(token: string, agreed: boolean, version: string): Promise<void> {
  // Whoever agrees has ticked that they have parental authority: the form asks for it.
  await api.POST('/api/v1/accounts/parental-requests/decision', {
    body: { token, agreed, holdsAuthority: agreed, version },
  });
}

export async function withdraw(token: string): Promise<void> {
  await api.POST('/api/v1/accounts/parental-requests/withdrawal', { body: { token } });
}
