import { useEffect, useRef, useState } from 'preact/hooks';
import { loadSession, sessionEnded, signInAddress, signOut } from '../api/session';
import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { Button, ButtonLink } from '../ui/Button';
import styles from './SessionEnded.module.css';

/**
 * Says over the page that the session is over. The page stays as it is, with what is being written; signing in happens in another
 * tab, which tells this one.
 */
export function SessionEnded() {
  return sessionEnded.value ? <Ended /> : null;
}

function Ended() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    // For browsers where the other tab could not tell.
    const look = () => void loadSession();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);

  const later = () => {
    sessionEnded.value = false;
  };

  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby="session-over" onClose={later}>
      <h2 id="session-over">{m.shell_ended_title()}</h2>
      <p>{m.shell_ended_text()}</p>
      <div class={styles.choices}>
        <ButtonLink kind="primary" href={signInAddress(to('/compte/retour'))} target="_blank">
          {m.shell_ended_sign_in()}
        </ButtonLink>
        <Button onClick={() => dialog.current?.close()}>{m.shell_ended_later()}</Button>
        <Button kind="quiet" onClick={() => signOut().catch(() => setFailed(true))}>
          {m.shell_ended_leave()}
        </Button>
      </div>
      <p role="status">{failed && m.shell_sign_out_failed()}</p>
    </dialog>
  );
}
