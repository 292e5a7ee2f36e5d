import { useEffect, useState } from 'preact/hooks';
import { signInAddress } from '../api/addresses';
import { freshSignIn, loadSession, sessionEnded, signOut } from '../api/session';
import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { Button, ButtonLink } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/**
 * Says over the page that the session is over, or its sign-in too old for what was asked. The page stays as it is, with what is
 * being written; signing in happens in another tab, which tells this one.
 */
export function SessionEnded() {
  if (sessionEnded.value) return <Ended />;
  return freshSignIn.value === undefined ? null : <Aged maxAge={freshSignIn.value} />;
}

/** For browsers where the other tab could not tell. */
function useLookOnReturn() {
  useEffect(() => {
    const look = () => void loadSession();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
}

function Aged({ maxAge }: { maxAge: string }) {
  useLookOnReturn();
  const later = () => {
    freshSignIn.value = undefined;
  };
  return (
    <Dialog
      title={m.shell_aged_title()}
      onClose={later}
      actions={
        <>
          <ButtonLink kind="primary" href={signInAddress(to('/compte/retour'), { maxAge })} target="_blank">
            {m.shell_ended_sign_in()}
          </ButtonLink>
          <Button onClick={later}>{m.shell_ended_later()}</Button>
        </>
      }
    >
      <p>{m.shell_aged_text()}</p>
    </Dialog>
  );
}

function Ended() {
  const [failed, setFailed] = useState(false);
  useLookOnReturn();

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
