import styles from './Status.module.css';
import { type Impact, tellImpact } from './status';

const signs: Record<Impact, string> = { NONE: '✓', DEGRADED: '▲', OUTAGE: '✕' };

/** What is noticed, as a sign and in words: never by colour alone. */
export function State({ impact }: { impact: Impact }) {
  return (
    <span class={`${styles.state} ${styles[impact.toLowerCase()] ?? ''}`}>
      <span aria-hidden="true">{signs[impact] ?? '●'}</span> {tellImpact(impact)}
    </span>
  );
}
