import type { Phase } from './exercises';
import { lineOf } from './rhythm';
import styles from './Wave.module.css';

const SHIFTS = [0, 18, 36];

/** Three cycles of an exercise as a line. Says nothing: the words stand above. */
export function Wave({ phases }: { phases: Phase[] }) {
  const line = lineOf(phases);
  return (
    <svg class={styles.wave} viewBox="3 4 54 16" preserveAspectRatio="none" aria-hidden="true">
      {SHIFTS.map(shift => (
        <g key={shift} transform={`translate(${shift})`}>
          <path class={styles.air} d={`${line}V20H3z`} />
          <path class={styles.line} d={line} />
        </g>
      ))}
    </svg>
  );
}
