import { api } from '../../api/client';
import { Problem } from '../../api/problems';
import type { components } from '../../api/schema/ticket';
import { m } from '../../i18n/texts';

export type Rating = components['schemas']['SatisfactionView'];
export type NewRating = components['schemas']['NewSatisfaction'];

/** The rating of a closed request; null while there is none. */
export async function loadRating(id: string): Promise<Rating | null> {
  try {
    const { data } = await api.GET('/api/v1/tickets/{id}/satisfaction', { params: { path: { id } } });
    return data ?? null;
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 404) return null;
    throw problem;
  }
}

/** Rates a closed request, or changes what was said of it. */
export async function rate(id: string, body: NewRating): Promise<Rating> {
  const { data } = await api.PUT('/api/v1/tickets/{id}/satisfaction', { params: { path: { id } }, body });
  return data as Rating;
}

/** From not at all to very, in words. */
export const scores: [number, () => string][] = [
  [1, m.support_score_1],
  [2, m.support_score_2],
  [3, m.support_score_3],
  [4, m.support_score_4],
  [5, m.support_score_5],
];

/** A score in words; one that is not known as it is. */
export function tellScore(score: number): string {
  return scores.find(([value]) => value === score)?.[1]() ?? String(score);
}

/** Whether what was said can be changed still. */
export function isChangeable({ changeableUntil }: Rating, now: number): boolean {
  return Date.parse(changeableUntil ?? '') > now;
}
