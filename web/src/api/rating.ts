import { api } from './client';
import { Problem } from './problems';
import type { components } from './schema/ticket';

export type Rating = components['schemas']['SatisfactionView'];

/** How the person of a closed request found the help, for that person and for staff; null while nobody has said. */
export async function loadRating(id: string): Promise<Rating | null> {
  try {
    const { data } = await api.GET('/api/v1/tickets/{id}/satisfaction', { params: { path: { id } } });
    return data ?? null;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}
