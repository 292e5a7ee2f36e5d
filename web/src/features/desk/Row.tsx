import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { Time } from './Time';
import { useOwner } from './useOwner';
import { tell } from './words';

interface Content {
  ticket: StaffTicket;
  now: number;
  href: string;
}

/** One ticket of the queue. */
export function Row({ ticket, now, href }: Content) {
  const { subject, priority, category, status, openedAt, changedAt, mergedInto } = ticket;
  const when =
    status === 'OPEN'
      ? m.desk_opened({ when: writeMoment(openedAt) })
      : m.desk_changed({ when: writeMoment(changedAt) });
  return (
    <li class={styles.row}>
      <Time ticket={ticket} now={now} />
      <a class={styles.subject} href={href}>
        {subject}
      </a>
      <span class={styles.priority}>{tell(priority)}</span>
      <span class={styles.soft}>
        {tell(category)} · {mergedInto ? m.desk_is_part() : <Assignee ticket={ticket} />} · {when}
      </span>
    </li>
  );
}

/** Who takes care of a ticket, and in which team. */
function Assignee({ ticket: { triage } }: { ticket: StaffTicket }) {
  const who = useOwner(triage?.assignee ?? undefined);
  return <>{triage?.team ? `${who} (${triage.team})` : who}</>;
}
