import { session } from '../../api/session';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import styles from './Incidents.module.css';
import type { TimelineEvent } from './incidents';
import { tell, tellEvent } from './words';

/** What happened, newest first, and whether it was oneself. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <section aria-labelledby="incident-timeline">
      <h2 id="incident-timeline">{m.incidents_timeline()}</h2>
      <ol class={styles.events}>
        {events.map(({ id, kind, at, step, text, staff }) => (
          <li key={id}>
            <strong>{tellEvent(kind)}</strong>
            {staff && ` (${staff === session.value?.person ? m.incidents_by_you() : m.incidents_by_staff()})`}
            {text && <p class={styles.words}>{text}</p>}
            <span class={styles.soft}>
              {' '}
              {writeMoment(at)} · {tell(step)}
            </span>
          </li>
        ))}
      </ol>
      {events.length >= 200 && <p>{m.incidents_timeline_more()}</p>}
    </section>
  );
}
