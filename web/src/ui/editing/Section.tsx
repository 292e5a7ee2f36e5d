import type { ComponentChildren } from 'preact';
import styles from './Editing.module.css';

interface Content {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}

/** A part of a long form, to be opened. */
export function Section({ title, open = false, children }: Content) {
  return (
    <details class={styles.section} open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
