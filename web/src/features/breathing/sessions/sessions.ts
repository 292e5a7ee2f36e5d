import { api } from '../../../api/client';
import { Problem } from '../../../api/problems';
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

/** Deletes a session; what is gone already is a success. */
export async function deleteSession(id: string): Promise<void> {
  try {
    await api.DELETE('/api/v1/practice/sessions/{id}', { params: { path: { id } } });
  } catch (problem) {
    if (!(problem instanceof Problem && problem.status === 404)) throw problem;
  }
}
