import { writeMoment } from '../../i18n/dates';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { State } from './State';
import styles from './Status.module.css';
import { type Component, type PublicIncident, tellPhase } from './status';

interface Content {
  incidents: PublicIncident[];
  components: Component[];
}

/** Incidents with what the team wrote for everybody, newest first. */
export function Incidents({ incidents, components }: Content) {
  return (
    <ol class={styles.list}>
      {incidents.map(incident => (
        <OneIncident key={incident.id} incident={incident} components={components} />
      ))}
    </ol>
  );
}

function OneIncident({ incident, components }: { incident: PublicIncident; components: Component[] }) {
  const language = locale();
  const named = components.filter(({ code }) => incident.components.includes(code));
  const names = named.map(({ name }) => name[language] ?? '');
  const { phase, impact, startedAt, resolvedAt, messages } = incident;
  return (
    <li class={styles.incident}>
      <h3>{names.length > 0 ? new Intl.ListFormat(language).format(names) : m.status_platform()}</h3>
      <p>
        {phase !== 'RESOLVED' && <State impact={impact} />} <strong>{tellPhase(phase)}</strong>
      </p>
      <p class={styles.soft}>
        {m.status_since({ when: writeMoment(startedAt) })}
        {resolvedAt && ` ${m.status_until({ when: writeMoment(resolvedAt) })}`}
      </p>
      {messages.length === 0 && <p>{m.status_no_message()}</p>}
      <ol class={styles.messages}>
        {messages.map(({ id, text, publishedAt }) => (
          <li key={id}>
            <p class={styles.words}>{text[language] ?? text.fr}</p>
            <time class={styles.soft} dateTime={publishedAt}>
              {writeMoment(publishedAt)}
            </time>
          </li>
        ))}
      </ol>
    </li>
  );
}
