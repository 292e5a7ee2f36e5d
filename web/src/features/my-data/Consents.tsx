import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import styles from './MyData.module.css';
import { type Consent, decide, loadConsents } from './rights';

const KEY = ['consents'];

const texts: Record<string, { title: () => string; text: () => string }> = {
  journal: { title: m.my_data_consent_journal, text: m.my_data_consent_journal_text },
  assessments: { title: m.my_data_consent_assessments, text: m.my_data_consent_assessments_text },
  personalisation: { title: m.my_data_consent_personalisation, text: m.my_data_consent_personalisation_text },
  statistics: { title: m.my_data_consent_statistics, text: m.my_data_consent_statistics_text },
};

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
    </section>
  );
}

function OneConsent({ consent }: { consent: Consent }) {
  const { purpose = '', granted = false, since, version, objected = false } = consent;
  const [error, setError] = useState<unknown>();
  // What somebody has just chosen, until the service has said what counts.
  const [wanted, setWanted] = useState<boolean>();
  const change = async (next: boolean) => {
    setWanted(next);
    setError(undefined);
    try {
      await decide(purpose, next);
      await queries.invalidateQueries({ queryKey: KEY });
    } catch (problem) {
      setError(problem);
    } finally {
      setWanted(undefined);
    }
  };
  return (
    <div class={styles.consent}>
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={wanted ?? granted}
          disabled={wanted !== undefined}
          aria-describedby={`consent-${purpose}`}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {texts[purpose]?.title() ?? purpose}
      </label>
      <p id={`consent-${purpose}`} class={styles.soft}>
        {texts[purpose]?.text()}{' '}
        {since !== undefined &&
          (granted
            ? m.my_data_given({ date: writeDay(since), version: version ?? '' })
            : m.my_data_withdrawn({ date: writeDay(since) }))}{' '}
        {objected && m.my_data_consent_objected()}
      </p>
      {error !== undefined && <Failure error={error} />}
    </div>
  );
}
