const DAY = 86_400_000;

export type Kind = 'week' | 'month' | 'quarter' | 'year';

/** Some days of the calendar, both included, as 2026-11-22. */
export interface Span {
  kind: Kind;
  from: string;
  to: string;
}

/** The week (Monday first), month, quarter or year in which a day lies. */
export function spanOf(kind: Kind, day: string): Span {
  const at = Date.parse(`${day}T00:00:00Z`);
  const [year, month] = [new Date(at).getUTCFullYear(), new Date(at).getUTCMonth()];
  if (kind === 'week') {
    const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY;
    return { kind, from: dayAt(monday), to: dayAt(monday + 6 * DAY) };
  }
  const length = { month: 1, quarter: 3, year: 12 }[kind];
  const first = Math.floor(month / length) * length;
  return { kind, from: dayAt(Date.UTC(year, first, 1)), to: dayAt(Date.UTC(year, first + length, 0)) };
}

export function previous({ kind, from }: Span): Span {
  return spanOf(kind, dayAfter(from, -1));
}

export function next({ kind, to }: Span): Span {
  return spanOf(kind, dayAfter(to, 1));
}

export function holds({ from, to }: Span, day: string): boolean {
  return from <= day && day <= to;
}

/** The days of a span, in order. */
export function daysIn({ from, to }: Span): string[] {
  const count = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  return Array.from({ length: count }, (_, index) => dayAfter(from, index));
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return dayAt(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}

/** What the address of a calendar asks for; the month of today where it asks for nothing that is a date. */
export function readSpan(params: Record<string, string | undefined>, today: string): Span {
  const { annee = '', mois = '', jour = '' } = params;
  if (/^(19|20|21)\d\d$/.test(annee)) return spanOf('year', `${annee}-01-01`);
  if (isDay(`${mois}-01`)) return spanOf('month', `${mois}-01`);
  if (isDay(jour)) return spanOf('week', jour);
  return spanOf('month', today);
}

/** The address of a span, in its French form. */
export function addressOf({ kind, from }: Span): string {
  if (kind === 'week') return `/calendrier/semaine/${from}`;
  return kind === 'year' ? `/calendrier/${from.slice(0, 4)}` : `/calendrier/mois/${from.slice(0, 7)}`;
}

function isDay(text: string): boolean {
  const moment = /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(moment) && dayAt(moment) === text;
}

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
