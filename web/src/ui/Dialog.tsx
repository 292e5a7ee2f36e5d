import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import styles from './Dialog.module.css';

interface Content {
  title: string;
  /** Shown while this is true; one that is mounted for the time that it is shown leaves it out. */
  open?: boolean;
  /** Called when it closes, by Escape too. */
  onClose: () => void;
  /** What can be done, as buttons; the one that changes nothing is among them. */
  actions: ComponentChildren;
  children: ComponentChildren;
}

/** Asks or says something over the page, which waits; the focus comes back to where it was. */
export function Dialog({ title, open = true, onClose, actions, children }: Content) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <div class={styles.actions}>{actions}</div>
    </dialog>
  );
}
