import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import type { Ticket } from './tickets';

/** Where a request stands, in words: whose turn it is, until when it can be opened again, or by when the first answer comes. */
export function tellState(ticket: Ticket): string {
  const { status, mergedInto } = ticket;
  if (mergedInto) return m.support_state_joined();
  if (status === 'CLOSED') return m.support_state_closed();
  if (status === 'SOLVED') return tellSolved(ticket);
  if (status === 'ANSWERED') return m.support_state_answered();
  if (status === 'WAITING') return m.support_state_waiting();
  return tellOpen(ticket);
}

function tellSolved({ reopenableUntil }: Ticket): string {
  if (!reopenableUntil) return m.support_state_solved();
  return m.support_state_solved_until({ when: writeMoment(reopenableUntil) });
}

function tellOpen({ firstResponseAt, firstResponseDue, breached }: Ticket): string {
  if (firstResponseAt) return m.support_state_reopened();
  if (!firstResponseDue) return m.support_state_open();
  const when = writeMoment(firstResponseDue);
  return breached ? m.support_state_late({ when }) : m.support_state_due({ when });
}
