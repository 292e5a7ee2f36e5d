import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

/** Something to know beside the text. `alert` is read out at once: for what went wrong. */
export function Notice({ alert = false, children }: { alert?: boolean; children: ComponentChildren }) {
  return (
    <div class={styles.notice} role={alert ? 'alert' : undefined}>
      {children}
    </div>
  );
}
