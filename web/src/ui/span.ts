import { locale } from '../i18n/locale';
import { m } from '../i18n/texts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A span of milliseconds in at most two units, rounded down: « 35 min », « 2 h 10 min », « 3 j ». */
export function writeSpan(span: number): string {
  if (span < MINUTE) return m.ui_span_moment();
  if (span < HOUR) return write(span / MINUTE, 'minute');
  if (span < DAY) return join(write(span / HOUR, 'hour'), (span % HOUR) / MINUTE, 'minute');
  return join(write(span / DAY, 'day'), (span % DAY) / HOUR, 'hour');
}

function join(first: string, rest: number, unit: string): string {
  return rest < 1 ? first : `${first} ${write(rest, unit)}`;
}

function write(value: number, unit: string): string {
  const style = { style: 'unit', unit, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale(), style).format(Math.floor(value));
}
