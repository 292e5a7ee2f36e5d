import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { MailRefusal } from './MailRefusal';
import { loadMails, type MailAddress, turnMails } from './mails';
import styles from './Support.module.css';

const KEY = ['ticket-mails'];

/** Whether a mail says that an answer waits: only to those who ask for it, and only to an address that is surely theirs. */
export function MailSwitch() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadMails }, queries);
  const [refused, setRefused] = useState<unknown>();
  // What somebody has just chosen, until the service has said what counts.
  const [wanted, setWanted] = useState<boolean>();
  const change = async (on: boolean) => {
    if (wanted !== undefined) return;
    setWanted(on);
    setRefused(undefined);
    try {
      queries.setQueryData(KEY, await turnMails(on));
    } catch (problem) {
      setRefused(problem);
    } finally {
      setWanted(undefined);
    }
  };
  return (
    <section aria-labelledby="support-mails">
      <h2 id="support-mails">{m.support_mails()}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && (
        <label class={styles.urgency}>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is on
            role="switch"
            checked={wanted ?? data !== null}
            aria-describedby="support-mails-text"
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />
          {m.support_mails_on()}
        </label>
      )}
      <p id="support-mails-text" class={styles.soft}>
        {m.support_mails_text()}
      </p>
      <div role="status">{data && <Known mails={data} />}</div>
      {refused !== undefined && <MailRefusal error={refused} />}
    </section>
  );
}

function Known({ mails: { address = '', since, sent } }: { mails: MailAddress }) {
  return (
    <>
      <p>
        {m.support_mails_to({ address, date: writeDay(since) })} {m.support_mails_changed()}
      </p>
      {!sent && <p>{m.support_mails_not_sent()}</p>}
    </>
  );
}
