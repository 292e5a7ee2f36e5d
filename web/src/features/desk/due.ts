import { m } from '../../i18n/texts';
import { writeSpan } from '../../ui/span';
import type { Clock, StaffTicket } from './contract';

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
