import type { ComponentChildren } from 'preact';
import styles from './Fields.module.css';

export interface Labels {
  id: string;
  label: string;
  /** A sentence below the label. */
  hint?: string | undefined;
  /** What is wrong, in words. */
  fault?: string | undefined;
}

/** What a control of a form has in common: its name, which is its id, and where its advice and its fault stand. */
export function controlOf({ id, hint, fault }: Labels) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return { id, name: id, 'aria-describedby': described || undefined };
}

/** A control between its label and advice, and its fault. */
export function Labelled({ id, label, hint, fault, children }: Labels & { children: ComponentChildren }) {
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      {fault !== undefined && (
        <p id={`${id}-fault`} class={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
