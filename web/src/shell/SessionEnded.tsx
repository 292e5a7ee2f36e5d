import { useEffect, useState } from 'preact/hooks';
import { loadSession, sessionEnded, signInAddress, signOut } from '../api/session';
import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { Button, ButtonLink } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/**
 * Says over the page that the session is over. The page stays as it is, with what is being written; signing in happens in another
 * tab, which tells this one.
 */
export function SessionEnded() {
  return sessionEnded.value ? <Ended /> : null;
}

function Ended() {
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    // For browsers where the other tab could not tell.
    const look = () => void loadSession();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);

  const later = () => {
    sessionEnded.value = false;
  };

  return (
    <Dialog
      title={m.shell_ended_title()}
      onClose={later}
      actions={
        <>
          <ButtonLink kind="primary" href={signInAddress(to('/compte/retour'))} target="_blank">
            {m.shell_ended_sign_in()}
          </ButtonLink>
          <Button onClick={later}>{m.shell_ended_later()}</Button>
          <Button kind="quiet" onClick={() => signOut().catch(() => setFailed(true))}>
            {m.shell_ended_leave()}
          </Button>
        </>
      }
    >
      <p>{m.shell_ended_text()}</p>
      <p role="status">{failed && m.shell_sign_out_failed()}</p>
    </Dialog>
  );
}
