import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import styles from './Incidents.module.css';
import { answerPersonalData, type Incident } from './incidents';
import type { Change } from './useChange';

/** Was personal data touched? A yes goes to the register of breaches and stays. */
export function PersonalData({ incident, change }: { incident: Incident; change: Change }) {
  const { id, personalDataTouched: touched, step } = incident;
  const answer = (yes: boolean) => change(etag => answerPersonalData(id, etag, yes));
  const answered = typeof touched === 'boolean';
  return (
    <section class={styles.box} aria-labelledby="incident-data">
      <h2 id="incident-data">{m.incidents_data()}</h2>
      <p>{m.incidents_data_text()}</p>
      <p role="status">
        <strong>
          {!answered && m.incidents_data_open()}
          {answered && (touched ? m.incidents_data_is_yes() : m.incidents_data_is_no())}
        </strong>
      </p>
      {touched !== true && step !== 'CLOSED' && (
        <div class={styles.buttons}>
          {touched !== false && <Button onClick={() => void answer(false)}>{m.incidents_data_no()}</Button>}
          <Confirm
            action={m.incidents_data_yes()}
            title={m.incidents_data_sure()}
            confirm={() => answer(true)}
          >
            <p>{m.incidents_data_final()}</p>
          </Confirm>
        </div>
      )}
    </section>
  );
}
