import { locale } from './locale';

/** A day in words, in the time zone of this device: « 3 mars 2026 ». */
export function writeDay(instant: string | undefined): string {
  return write(instant, { dateStyle: 'long' });
}

/** A day as short as it can be said, for tables: « 3 mars 2026 », « 10 janv. 2026 ». */
export function writeShortDay(instant: string | undefined): string {
  return write(instant, { dateStyle: 'medium' });
}

/** A day of the calendar in words, the same in every time zone; given as 2026-03-02. */
export function writeDate(date: string | undefined): string {
  return write(date, { dateStyle: 'long', timeZone: 'UTC' });
}

/** A moment in words, in the time zone of this device: « 3 mars 2026 à 14:05 ». */
export function writeMoment(instant: string | undefined): string {
  return write(instant, { dateStyle: 'long', timeStyle: 'short' });
}

/** Whether a day of the calendar, given as 2026-03-02, is over on this device. */
export function isPast(date: string | undefined, now = new Date()): boolean {
  const two = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return date !== undefined && date < today;
}

function write(instant: string | undefined, style: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(instant ?? '');
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(locale(), style).format(time);
}
