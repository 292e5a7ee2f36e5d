import type { Span } from './spans';

const DAY = 86_400_000;

/** The days of a month, as 2026-11-22, and how many fields of its first week stay empty, Monday first. */
export interface MonthDays {
  month: string;
  empty: number;
  days: string[];
}

/** The months of a span that is made of whole ones. */
export function monthsOf({ from, to }: Span): MonthDays[] {
  const year = Number(from.slice(0, 4));
  const start = Number(from.slice(5, 7)) - 1;
  return Array.from({ length: Number(to.slice(5, 7)) - start }, (_, index) => {
    const first = Date.UTC(year, start + index, 1);
    const count = (Date.UTC(year, start + index + 1, 1) - first) / DAY;
    const days = Array.from({ length: count }, (_each, day) => dayAt(first + day * DAY));
    return { month: dayAt(first).slice(0, 7), empty: (new Date(first).getUTCDay() + 6) % 7, days };
  });
}

/** Where a key leads from a day, never out of what is shown; `undefined` for keys that lead nowhere. */
export function moved(day: string, key: string, { from, to }: Span): string | undefined {
  const at = Date.parse(`${day}T00:00:00Z`);
  const year = Number(day.slice(0, 4));
  const [month, date] = [new Date(at).getUTCMonth(), new Date(at).getUTCDate()];
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const inMonth = (other: number) =>
    Date.UTC(year, other, Math.min(date, new Date(Date.UTC(year, other + 1, 0)).getUTCDate()));
  const targets: Record<string, number> = {
    ArrowLeft: at - DAY,
    ArrowRight: at + DAY,
    ArrowUp: at - 7 * DAY,
    ArrowDown: at + 7 * DAY,
    Home: at - weekday * DAY,
    End: at + (6 - weekday) * DAY,
    PageUp: inMonth(month - 1),
    PageDown: inMonth(month + 1),
  };
  const target = targets[key];
  if (target === undefined) return undefined;
  return dayAt(Math.min(Math.max(target, Date.parse(from)), Date.parse(to)));
}

function dayAt(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
