import { api } from '../../api/client';
import type { components } from '../../api/schema/gdpr';
import { saveFile } from '../../ui/saveFile';

type Schemas = components['schemas'];
export type Month = Schemas['MonthView'];
export type People = Schemas['PeopleCount'];
export type ScoreTrend = Schemas['ScoreTrend'];
export type Statistics = Schemas['StatisticsReport'];

/** The month so many before that of a day, as services write it: 2026-10. */
export function monthBefore(day: Date, months: number): string {
  const first = new Date(Date.UTC(day.getFullYear(), day.getMonth() - months, 1));
  return first.toISOString().slice(0, 7);
}

function period(months: number) {
  const today = new Date();
  return { from: monthBefore(today, months), to: monthBefore(today, 1) };
}

/** The published figures of so many months that are over, oldest first. */
export async function loadStatistics(months: number): Promise<Statistics> {
  const { data } = await api.GET('/api/v1/statistics', { params: { query: period(months) } });
  return data as Statistics;
}

/** Gives the same figures as a file. */
export async function saveStatistics(months: number): Promise<void> {
  const { data } = await api.GET('/api/v1/statistics/csv', {
    params: { query: period(months) },
    parseAs: 'blob',
  });
  saveFile('cesizen-statistics.csv', data as unknown as Blob);
}

/** All months of a time without a gap: one that was not published has no figures. */
export function withGaps({ from = '', to = '', months = [] }: Statistics): Month[] {
  const known = new Map(months.map(each => [each.month, each]));
  const all: Month[] = [];
  for (let month = from; month !== '' && month <= to; month = next(month)) {
    all.push(known.get(month) ?? { month });
  }
  return all;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}
