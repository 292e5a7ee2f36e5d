import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import type { Ticket } from './tickets';

/** Where a request stands, in words: closed, answered, or by when the first answer comes. */
export function tellState({ status, firstResponseAt, firstResponseDue, breached }: Ticket): string {
  if (status === 'CLOSED') return m.support_state_closed();
  if (status === 'ANSWERED') return m.support_state_answered();
  if (firstResponseAt !== undefined) return m.support_state_reopened();
  if (firstResponseDue === undefined) return m.support_state_open();
  const when = writeMoment(firstResponseDue);
  return breached ? m.support_state_late({ when }) : m.support_state_due({ when });
}
