import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Clock, StaffTicket } from './contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What the time of a ticket says: `level` for looks, `text` for everybody. */
export interface Due {
  level: 'late' | 'soon' | 'later' | 'paused' | 'done';
  text: string;
}

/** How much time a ticket leaves, in words. `now` is by the clock of the service, in milliseconds. */
export function tellDue(ticket: StaffTicket, now: number): Due {
  if (ticket.status === 'CLOSED') return { level: 'done', text: m.desk_due_closed() };
  if (ticket.status === 'SOLVED') return { level: 'done', text: m.desk_due_solved() };
  if (ticket.status !== 'OPEN') return { level: 'paused', text: m.desk_due_paused() };
  const due = Date.parse(ticket.nextDue ?? '');
  if (Number.isNaN(due)) return { level: 'later', text: m.desk_due_none() };
  const left = due - now;
  if (left < 0) return { level: 'late', text: m.desk_due_late({ time: writeSpan(-left) }) };
  return { level: isUrgent(ticket, now) ? 'soon' : 'later', text: m.desk_due_in({ time: writeSpan(left) }) };
}

/** Whether a running clock is past the moment at which the service warns. */
function isUrgent({ clocks }: StaffTicket, now: number): boolean {
  return (clocks ?? []).some(({ state, warnAt }) => state === 'RUNNING' && Date.parse(warnAt ?? '') <= now);
}

/** What one promise says, in words: the time left, the work left while it pauses, or how it ended. */
export function tellClock({ state, due, secondsLeft, missed }: Clock, now: number): string {
  if (state === 'STOPPED') return missed ? m.desk_clock_missed() : m.desk_clock_kept();
  if (state === 'PAUSED') {
    if (secondsLeft < 0) return m.desk_clock_paused_late();
    return m.desk_clock_paused({ time: writeSpan(secondsLeft * 1000) });
  }
  const left = Date.parse(due ?? '') - now;
  if (Number.isNaN(left)) return m.desk_due_none();
  return left < 0 ? m.desk_due_late({ time: writeSpan(-left) }) : m.desk_due_in({ time: writeSpan(left) });
}

/** A span of milliseconds in at most two units, rounded down: « 35 min », « 2 h 10 min », « 3 j ». */
export function writeSpan(span: number): string {
  if (span < MINUTE) return m.desk_span_moment();
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
