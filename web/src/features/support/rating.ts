import { api } from '../../api/client';
import type { Rating } from '../../api/rating';
import type { components } from '../../api/schema/ticket';

export type NewRating = components['schemas']['NewSatisfaction'];

/** Rates a closed request, or changes what was said of it. */
export async function rate(id: string, body: NewRating): Promise<Rating> {
  const { data } = await api.PUT('/api/v1/tickets/{id}/satisfaction', { params: { path: { id } }, body });
  return data as Rating;
}

/** Whether what was said can be changed still. */
export function isChangeable({ changeableUntil }: Rating, now: number): boolean {
  return Date.parse(changeableUntil ?? '') > now;
}
