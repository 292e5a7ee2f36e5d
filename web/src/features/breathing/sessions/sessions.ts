import { api } from '../../../api/client';
import type { components } from '../../../api/schema/garden';

export type KeptSession = components['schemas']['SessionView'];
export type SessionPage = components['schemas']['PageSessionView'];

/** One's own sessions, newest first; `after` is the `next` of the page before. */
export async function loadSessions(after?: string): Promise<SessionPage> {
  const { data } = await api.GET('/api/v1/practice/sessions', {
    params: { query: { limit: 20, ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}
