import { useRef, useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { newId } from '../../store/ids';
import { keepPractice, practiceOutbox, sendPractice } from '../../store/practice/practice';
import type { Told } from '../../store/practice/waiting';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import styles from './Ending.module.css';
import type { Mood } from './keep';
import { MoodFields } from './MoodFields';

interface Content {
  /** What was practised, in words. */
  name: string;
  /** The session as the service is told of it, with how somebody feels after it. */
  tell: (after: Mood) => Told;
}

/** Asks how somebody feels now and keeps the session: on this device at once, and with their account once that can be reached. */
export function Keeping({ name, tell }: Content) {
  const [after, setAfter] = useState<Mood>({});
  const [kept, setKept] = useState(false);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [id] = useState(() => newId(Date.now()));
  // What may have been sent is sent again as it was: the service knows it by its id.
  const told = useRef<Told>();

  async function keep() {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    told.current ??= tell(after);
    try {
      await keepPractice({ id, told: told.current, name });
      setKept(true);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  }

  if (kept) return <Kept id={id} />;
  return (
    <>
      {told.current === undefined && (
        <fieldset class={styles.mood}>
          <legend>{m.breathing_mood_after()}</legend>
          <MoodFields mood={after} onMood={setAfter} />
        </fieldset>
      )}
      {error !== undefined && <Failure error={error} offline={m.breathing_keep_closed()} />}
      <Button kind="primary" aria-disabled={busy} onClick={() => void keep()}>
        {error === undefined ? m.breathing_keep() : m.breathing_keep_again()}
      </Button>
    </>
  );
}

/** Where a session is that somebody keeps: on its way, with their account, or refused. */
function Kept({ id }: { id: string }) {
  const outbox = practiceOutbox.value;
  const waiting = outbox?.waiting.value.find(each => each.id === id);
  const refusal = waiting?.refusal;
  const again = () => void outbox?.retry(id).then(sendPractice);
  return (
    <>
      <p role="status">{refusal === undefined && sayWhere(waiting !== undefined, outbox?.sending.value)}</p>
      {refusal !== undefined && (
        <Notice alert>
          <p>
            <strong>{refusal.title}</strong> {refusal.detail}
          </p>
          <p>{m.breathing_keep_refused()}</p>
          <Button onClick={again}>{m.breathing_keep_again()}</Button>
        </Notice>
      )}
      <p>
        <a href={to('/seances')}>{m.sessions_link()}</a>
      </p>
    </>
  );
}

function sayWhere(waiting: boolean, sending = false): string {
  if (!waiting) return m.breathing_kept();
  return sending ? m.breathing_keep_sending() : m.breathing_keep_waiting();
}
