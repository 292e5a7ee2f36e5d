import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { CONSENT_VERSION, type Consent, decide, explainConsent, nameConsent } from '../../ui/consents';
import { Failure } from '../../ui/Failure';
import { ConsentHistory } from './ConsentHistory';
import styles from './MyData.module.css';
import { loadConsents } from './rights';

const KEY = ['consents'];

/** Each consent with its date, given and withdrawn by the same tick. */
export function Consents() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadConsents }, queries);
  return (
    <section>
      <h2>{m.my_data_consents()}</h2>
      <p>{m.my_data_consents_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.map(consent => (
        <OneConsent key={consent.purpose} consent={consent} />
      ))}
      <p class={styles.soft}>{m.sign_up_consents_version({ version: CONSENT_VERSION })}</p>
      <ConsentHistory />
    </section>
  );
}

function OneConsent({ consent }: { consent: Consent }) {
  const { purpose = '', granted = false, since, version = '', objected = false } = consent;
  const [error, setError] = useState<unknown>();
  // What somebody has just chosen, until the service has said what counts.
  const [wanted, setWanted] = useState<boolean>();
  const [consequence, setConsequence] = useState<string>();
  const change = async (next: boolean) => {
    setWanted(next);
    setError(undefined);
    setConsequence(undefined);
    try {
      setConsequence((await decide(purpose, next)).consequence);
      await queries.invalidateQueries({ queryKey: KEY });
    } catch (problem) {
      setError(problem);
    } finally {
      setWanted(undefined);
    }
  };
  const id = `consent-${purpose}`;
  return (
    <div class={styles.consent}>
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={wanted ?? granted}
          disabled={wanted !== undefined}
          aria-describedby={`${id} ${id}-state`}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {nameConsent(purpose)}
      </label>
      <p id={id} class={styles.soft}>
        {explainConsent(purpose)}
      </p>
      <p id={`${id}-state`} class={styles.soft}>
        {since !== undefined &&
          (granted
            ? m.my_data_given({ date: writeDay(since), version })
            : m.my_data_withdrawn({ date: writeDay(since) }))}{' '}
        {objected && m.my_data_consent_objected()}
      </p>
      <p role="status">{consequence}</p>
      {error !== undefined && <Failure error={error} />}
    </div>
  );
}
