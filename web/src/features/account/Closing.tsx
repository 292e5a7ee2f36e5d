import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { signOut } from '../../api/session';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './Account.module.css';
import { closeAccount } from './profile';

/** Closes the account after a second question, and leaves this device empty. */
export function Closing() {
  const dialog = useRef<HTMLDialogElement>(null);
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
      <Button onClick={() => dialog.current?.showModal()}>{m.account_close()}</Button>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby="close-title">
        <h2 id="close-title">{m.account_close_sure()}</h2>
        <p>{m.account_close_text()}</p>
        <div class={styles.choices}>
          <Button onClick={() => dialog.current?.close()}>{m.account_close_keep()}</Button>
          <Button kind="quiet" onClick={() => void close()}>
            {m.account_close()}
          </Button>
        </div>
        <p role="alert">{fault}</p>
      </dialog>
    </section>
  );
}
