import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { m } from '../i18n/texts';
import { Button } from './Button';
import styles from './Confirm.module.css';
import { Failure } from './Failure';

interface Content {
  /** On the button that asks, and on the one that does it. */
  action: string;
  /** The question. */
  title: string;
  children: ComponentChildren;
  /** More than `action` says, where several such buttons stand in one list. */
  label?: string;
  /** Does it; the dialog stays open and says why when that fails. */
  confirm: () => Promise<unknown>;
}

/** A button for what cannot be taken back: asks once more, says what goes, and does it then. */
export function Confirm({ action, title, label, children, confirm }: Content) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const open = () => {
    setError(undefined);
    dialog.current?.showModal();
  };
  const act = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await confirm();
      dialog.current?.close();
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button onClick={open} aria-label={label} aria-haspopup="dialog">
        {action}
      </Button>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        {children}
        {error !== undefined && <Failure error={error} />}
        <div class={styles.choices}>
          <Button onClick={() => dialog.current?.close()}>{m.ui_leave_it()}</Button>
          <Button kind="primary" onClick={act} aria-disabled={busy}>
            {action}
          </Button>
        </div>
      </dialog>
    </>
  );
}
