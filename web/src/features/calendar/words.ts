import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { classOf, type Day } from './moods';
import type { Span } from './spans';

/** What the classes of days are called, from very unpleasant to very pleasant. */
export const classNames = [
  m.calendar_class_0,
  m.calendar_class_1,
  m.calendar_class_2,
  m.calendar_class_3,
  m.calendar_class_4,
  m.calendar_class_5,
  m.calendar_class_6,
];

/** How far apart the moods of a day are: 0, 1 or 2. The limits are those of emotion-service. */
export function spreadOf({ spread = 0 }: Day): number {
  return spread < 0.2 ? 0 : spread < 0.5 ? 1 : 2;
}

/** A day in words, so that no colour has to be seen. */
export function describe(day: Day | undefined): string {
  if (day === undefined) return m.calendar_nothing();
  if (day.mean === undefined) return m.calendar_unrated();
  const name = classNames[classOf(day.mean)]?.() ?? '';
  if (day.spread === undefined) return name;
  const spreads = [m.calendar_even, m.calendar_mixed, m.calendar_contrasted];
  return `${name}, ${spreads[spreadOf(day)]?.()}`;
}

/** One for each language: a year writes hundreds of dates, and making a format takes longer than using it. */
const dates = new Map<string, Intl.DateTimeFormat>();

/** A date in words, such as « 22 novembre 2026 ». */
export function dateLabel(day: string): string {
  const language = locale();
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format = dates.get(language) ?? new Intl.DateTimeFormat(language, form);
  dates.set(language, format);
  return format.format(new Date(`${day}T12:00:00Z`));
}

export function monthLabel(month: string): string {
  const words = new Intl.DateTimeFormat(locale(), { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Monday to Sunday, short and whole. */
export function weekdays(): { short: string; long: string }[] {
  const name = (day: number, weekday: 'narrow' | 'long') =>
    new Intl.DateTimeFormat(locale(), { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 5, day));
  return [1, 2, 3, 4, 5, 6, 7].map(day => ({ short: name(day, 'narrow'), long: name(day, 'long') }));
}

/** What a span is called: « Novembre 2026 », « 23–29 novembre 2026 ». */
export function spanLabel({ kind, from, to }: Span): string {
  const day = (text: string) => new Date(`${text}T12:00:00Z`);
  const write = (form: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale(), { ...form, timeZone: 'UTC' });
  if (kind === 'year') return from.slice(0, 4);
  const words =
    kind === 'month'
      ? write({ month: 'long', year: 'numeric' }).format(day(from))
      : kind === 'quarter'
        ? write({ month: 'long', year: 'numeric' }).formatRange(day(from), day(to))
        : write({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(day(from), day(to));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
