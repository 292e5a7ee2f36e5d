import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import styles from './MyData.module.css';
import { loadObjections, object, REQUESTS, tellSubject } from './requests';

const KEY = ['objections'];

const texts: Record<string, [title: () => string, text: () => string]> = {
  personalisation: [m.my_data_object_personalisation, m.my_data_object_personalisation_text],
  statistics: [m.my_data_object_statistics, m.my_data_object_statistics_text],
  partners: [m.my_data_object_partners, m.my_data_object_partners_text],
  all: [m.my_data_object_all, m.my_data_object_all_text],
};

/** What is stopped, whatever was accepted; an objection to something rarer is shown where one is in force. */
export function Objections() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadObjections }, queries);
  const since = new Map(data?.map(({ target = '', since: at }) => [target, at]));
  const targets = new Set([...Object.keys(texts), ...since.keys()]);
  return (
    <section>
      <h2>{m.my_data_objections()}</h2>
      <p>{m.my_data_objections_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined &&
        [...targets].map(target => (
          <Switch
            key={target}
            target={target}
            objected={since.has(target)}
            since={since.get(target)}
            byAll={target !== 'all' && since.has('all')}
          />
        ))}
    </section>
  );
}

interface Content {
  target: string;
  objected: boolean;
  since: string | undefined;
  /** Whether the objection to everything stops it in any case. */
  byAll: boolean;
}

function Switch({ target, objected, since, byAll }: Content) {
  const [error, setError] = useState<unknown>();
  // What somebody has just chosen, until the service has said what counts.
  const [wanted, setWanted] = useState<boolean>();
  const change = async (next: boolean) => {
    setWanted(next);
    setError(undefined);
    try {
      await object(target, next);
      await queries.invalidateQueries({ queryKey: KEY });
      void queries.invalidateQueries({ queryKey: ['consents'] });
      void queries.invalidateQueries({ queryKey: REQUESTS });
    } catch (problem) {
      setError(problem);
    } finally {
      setWanted(undefined);
    }
  };
  const [title, text] = texts[target] ?? [
    () => m.my_data_object_other({ what: tellSubject(target) }),
    m.my_data_object_other_text,
  ];
  return (
    <div class={styles.consent}>
      <label class={styles.tick}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on
          role="switch"
          checked={wanted ?? objected}
          disabled={wanted !== undefined}
          aria-describedby={`objection-${target}`}
          onChange={({ currentTarget }) => change(currentTarget.checked)}
        />
        {title()}
      </label>
      <p id={`objection-${target}`} class={styles.soft}>
        {text()} {objected && m.my_data_objected_since({ date: writeDay(since) })}{' '}
        {byAll && m.my_data_objected_by_all()}
      </p>
      {error !== undefined && <Failure error={error} offline={m.my_data_offline()} />}
    </div>
  );
}
