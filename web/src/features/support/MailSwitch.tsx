import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { signInAddress } from '../../api/addresses';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
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
      {refused !== undefined && <Refused error={refused} />}
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

/** An address that is not confirmed yet can be; then the choice is made again. */
function Refused({ error }: { error: unknown }) {
  if (!(error instanceof Problem) || error.slug !== 'mail-unverified') return <Failure error={error} />;
  return (
    <Notice alert>
      <p>{m.support_mails_unverified()}</p>
      <p>
        <ButtonLink href={signInAddress(to('/aide'), { action: 'VERIFY_EMAIL' })}>
          {m.support_mails_verify()}
        </ButtonLink>
      </p>
      <p>{m.support_mails_verify_then()}</p>
    </Notice>
  );
}
