import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { signOut } from '../../api/session';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { closeAccount } from './profile';

/** Closes the account after a second question, and leaves this device empty. */
export function Closing() {
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState('');

  const close = async () => {
    setFault('');
    try {
      await closeAccount();
    } catch (problem) {
      // The account is closed even when the identity server ends its sessions later.
      if (!(problem instanceof Problem && problem.slug === 'identity-refused'))
        return setFault(m.account_close_failed());
    }
    await signOut().catch(() => setFault(m.account_close_sign_out()));
  };

  return (
    <section>
      <h2>{m.account_close_title()}</h2>
      <p>{m.account_close_text()}</p>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {m.account_close()}
      </Button>
      <Dialog
        title={m.account_close_sure()}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{m.account_close_keep()}</Button>
            <Button kind="quiet" onClick={() => void close()}>
              {m.account_close()}
            </Button>
          </>
        }
      >
        <p>{m.account_close_text()}</p>
        <p role="alert">{fault}</p>
      </Dialog>
    </section>
  );
}
