import { session } from '../../api/session';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { HistoryEvent } from './contract';
import styles from './Desk.module.css';
import { tell } from './words';

const kinds: Record<string, () => string> = {
  OPENED: m.desk_event_opened,
  PERSON_WROTE: m.desk_event_person_wrote,
  STAFF_ANSWERED: m.desk_event_staff_answered,
  STATUS_CHANGED: m.desk_event_status_changed,
  TRIAGED: m.desk_event_triaged,
  MERGED: m.desk_event_merged,
  SPLIT: m.desk_event_split,
  JOINED: m.desk_event_joined,
  LEFT: m.desk_event_left,
};

/** What happened to a ticket, oldest first, and whether it was oneself. */
export function History({ events }: { events: HistoryEvent[] }) {
  if (events.length === 0) return null;
  return (
    <details class={styles.details}>
      <summary>{m.desk_history()}</summary>
      <ol class={styles.events}>
        {events.map(({ kind, at, status, priority, staff, other }) => (
          <li key={`${at} ${kind}`}>
            {kinds[kind]?.() ?? kind}
            {staff ? ` (${staff === session.value?.person ? m.desk_by_you() : m.desk_by_staff()})` : ''}
            {other && (
              <>
                {' – '}
                <a href={to(`/equipe/${other}`)}>{m.desk_event_other()}</a>
              </>
            )}
            <span class={styles.soft}>
              {' '}
              {writeMoment(at)} · {tell(status)} · {tell(priority)}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
