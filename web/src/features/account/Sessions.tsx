import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import styles from './Account.module.css';
import { endOthers, endSession, loadSessions, type SignedIn } from './sessions';

const KEY = ['sessions'];

/** Where somebody is signed in, and signing out from there. */
export function Sessions() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadSessions }, queries);
  const [ended, setEnded] = useState(false);
  const others = data?.filter(({ current }) => !current) ?? [];
  const readAgain = async () => {
    setEnded(true);
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return (
    <section>
      <h2>{m.account_sessions()}</h2>
      <p>{m.account_sessions_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <ul class={styles.sessions}>
        {data?.map(session => (
          <OneSession key={session.id} session={session} onEnded={readAgain} />
        ))}
      </ul>
      {data !== undefined && others.length === 0 && <p>{m.account_sessions_alone()}</p>}
      <p role="status">{ended && m.account_session_ended()}</p>
      {others.length > 1 && (
        <div class={styles.everywhere}>
          <Confirm
            action={m.account_sessions_end()}
            title={m.account_sessions_sure()}
            confirm={() => endOthers().then(readAgain)}
          >
            <p>{m.account_sessions_end_text()}</p>
          </Confirm>
        </div>
      )}
    </section>
  );
}

function OneSession({ session, onEnded }: { session: SignedIn; onEnded: () => Promise<void> }) {
  const { id = '', current, usedAt, startedAt, address } = session;
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const end = async () => {
    if (sending) return;
    setSending(true);
    setError(undefined);
    try {
      // One that is gone already is what was wanted.
      await endSession(id).catch(problem => {
        if (!(problem instanceof Problem && problem.status === 404)) throw problem;
      });
      await onEnded();
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  const used = writeMoment(usedAt);
  return (
    <li>
      <p class={styles.where}>
        <strong>{current ? m.account_session_here() : m.account_session_used({ when: used })}</strong>
        <span>{m.account_session_begun({ when: writeMoment(startedAt) })}</span>
        {address !== undefined && <span>{m.account_session_from({ address })}</span>}
      </p>
      {!current && (
        <Button
          onClick={end}
          aria-disabled={sending}
          aria-label={m.account_session_end_label({ when: used })}
        >
          {m.account_session_end()}
        </Button>
      )}
      {error !== undefined && <Failure error={error} />}
    </li>
  );
}
