import { api } from '../../api/client';
import type { Rating } from '../../api/rating';
import { scores } from '../../ui/scores';

/** How many ratings are read at once. */
const PAGE = 100;

export interface RatingPage {
  items: Rating[];
  next: string | undefined;
}

/** What people said, newest first; `after` is the `next` of the page before. */
export async function loadRatings(after?: string): Promise<RatingPage> {
  const { data } = await api.GET('/api/v1/tickets/satisfaction', {
    params: { query: { limit: PAGE, ...(after !== undefined && { after }) } },
  });
  return { items: data?.items ?? [], next: data?.next ?? undefined };
}

/** How many people said something, how many of them were content, from 0 to 1, and the mean from 1 to 5. */
export interface Summary {
  n: number;
  share: number;
  mean: number;
}

export function sum(ratings: readonly Rating[]): Summary {
  const n = ratings.length;
  const content = ratings.filter(({ score }) => score >= 4).length;
  const total = ratings.reduce((all, { score }) => all + score, 0);
  return { n, share: n === 0 ? 0 : content / n, mean: n === 0 ? 0 : total / n };
}

export interface Month extends Summary {
  /** Such as `2026-11`. */
  month: string;
}

/** The same by month of Paris, newest first: as the other reports. */
export function byMonth(ratings: readonly Rating[]): Month[] {
  const months = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const month = monthOf(rating.ratedAt ?? '');
    months.set(month, [...(months.get(month) ?? []), rating]);
  }
  return [...months].map(([month, said]) => ({ month, ...sum(said) }));
}

/** How many people gave each score, from very to not at all. */
export function byScore(ratings: readonly Rating[]): [score: number, n: number][] {
  return scores
    .map(([value]): [number, number] => [value, ratings.filter(({ score }) => score === value).length])
    .reverse();
}

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
});

function monthOf(instant: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return '';
  const part = (type: string) => paris.formatToParts(time).find(each => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}
