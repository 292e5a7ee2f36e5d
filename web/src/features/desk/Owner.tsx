import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Change } from './change';
import type { StaffTicket } from './contract';
import { decide } from './tickets';
import { assign } from './triage';

/** Who takes care of a ticket: oneself, at a touch, or nobody again. Others have no name here: the service tells none. */
export function Owner({ ticket, change }: { ticket: StaffTicket; change: Change }) {
  const me = session.value?.person;
  const assignee = ticket.triage?.assignee ?? undefined;
  const mine = assignee !== undefined && assignee === me;
  const give = (to: string | undefined) => change(etag => decide(ticket.id, etag, assign(ticket, to)));
  return (
    <section aria-labelledby="desk-owner">
      <h2 id="desk-owner">{m.desk_owner()}</h2>
      <p role="status">{mine ? m.desk_yours() : assignee ? m.desk_taken() : m.desk_nobodys()}</p>
      {mine ? (
        <Button onClick={() => void give(undefined)}>{m.desk_give_back()}</Button>
      ) : (
        <Button onClick={() => void give(me)}>{m.desk_take()}</Button>
      )}
    </section>
  );
}
