import type { ComponentChildren } from 'preact';
import styles from './Page.module.css';

/** A page: its only heading of the first level, which receives the focus after navigation, a sentence below, and the rest. */
export function Page({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <article class={styles.page}>
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p class={styles.lead}>{lead}</p>}
      {children}
    </article>
  );
}
