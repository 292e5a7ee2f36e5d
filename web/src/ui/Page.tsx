import type { ComponentChildren } from 'preact';
import styles from './Page.module.css';

interface Content {
  title: string;
  /** A sentence below the title. */
  lead?: ComponentChildren;
  /** For pictures and tables; text stays narrow. */
  wide?: boolean;
  children?: ComponentChildren;
}

/** A page: its only heading of the first level, which receives the focus after navigation, a sentence below, and the rest. */
export function Page({ title, lead, wide = false, children }: Content) {
  return (
    <article class={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p class={styles.lead}>{lead}</p>}
      {children}
    </article>
  );
}
