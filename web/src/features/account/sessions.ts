import { api } from '../../api/client';
import type { components } from '../../api/schema/auth';

export type SignedIn = components['schemas']['SessionView'];

/** Where one is signed in, the latest used first. */
export async function loadSessions(): Promise<SignedIn[]> {
  const { data } = await api.GET('/api/v1/accounts/me/sessions');
  return data?.items ?? [];
}

export async function endSession(id: string): Promise<void> {
  await api.DELETE('/api/v1/accounts/me/sessions/{id}', { params: { path: { id } } });
}

/** Ends all but the one of this page. */
export async function endOthers(): Promise<void> {
  await api.DELETE('/api/v1/accounts/me/sessions');
}
