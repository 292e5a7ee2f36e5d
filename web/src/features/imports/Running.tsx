import { m } from '../../i18n/texts';
import styles from './Imports.module.css';
import type { Import } from './imports';

/** How far the service is, as it goes. */
export function Running({ view: { state, progress } }: { view: Import }) {
  const { done = 0, of = 0 } = progress ?? {};
  const title = state === 'undoing' ? m.imports_undoing() : m.imports_applying();
  return (
    <section>
      <h2 tabIndex={-1}>{title}</h2>
      <progress class={styles.progress} aria-label={title} max={Math.max(of, 1)} value={done} />
      <p role="status">{m.imports_progress({ done, of })}</p>
      <p class={styles.soft}>{m.imports_stay()}</p>
    </section>
  );
}
