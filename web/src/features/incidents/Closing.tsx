import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import styles from './Incidents.module.css';
import { closeIncident, type Detail } from './incidents';
import type { Change } from './useChange';
import { findMissing } from './words';

/** Closes an incident, or says what is left to be done before. */
export function Closing({ detail, change }: { detail: Detail; change: Change }) {
  const missing = findMissing(detail);
  return (
    <section class={styles.box} aria-labelledby="incident-closing">
      <h2 id="incident-closing">{m.incidents_closing()}</h2>
      {missing.length > 0 ? (
        <>
          <p>{m.incidents_missing()}</p>
          <ul>
            {missing.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <Confirm
          action={m.incidents_close()}
          title={m.incidents_close_sure()}
          confirm={() => change(etag => closeIncident(detail.incident.id, etag))}
        >
          <p>{m.incidents_close_text()}</p>
        </Confirm>
      )}
    </section>
  );
}
