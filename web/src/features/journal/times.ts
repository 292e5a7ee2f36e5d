import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { clockAt, dayBefore, zoneHere } from '../../store/days';
import type { Content } from '../../store/entries';

/** A day in words: today and yesterday by name. */
export function dayLabel(day: string, today: string): string {
  if (day === today) return m.journal_day_today();
  if (day === dayBefore(today)) return m.journal_day_yesterday();
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  const form = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...year } as const;
  const words = new Intl.DateTimeFormat(locale(), form).format(new Date(`${day}T12:00:00Z`));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When an entry was felt, on the clock of the place where it was; a whole day has no time. */
export function timeLabel({ kind, feltAt, zone }: Content): string {
  if (kind === 'daily') return m.journal_whole_day();
  const form = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
  const time = new Intl.DateTimeFormat(locale(), form).format(new Date(feltAt));
  return zone === zoneHere() ? time : `${time} (${zone})`;
}

/**
 * The moment at which a clock in a zone shows a day and a time; `undefined` where that is no time. An hour that summer time
 * leaves out is read as the one after it, an hour that comes twice as the first.
 */
export function momentOf(day: string, time: string, zone: string): number | undefined {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  const offset = (moment: number) => {
    const shown = clockAt(moment, zone);
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - Math.floor(moment / 60_000) * 60_000;
  };
  const first = wanted - offset(wanted - 86_400_000);
  const second = wanted - offset(first);
  return first + offset(first) === wanted ? first : Math.max(second, wanted - offset(second));
}
