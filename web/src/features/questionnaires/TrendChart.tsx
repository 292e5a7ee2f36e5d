import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import type { Trend, TrendPoint } from './assessments';
import { drawTrend, HEIGHT, WIDTH } from './chart';
import styles from './Trend.module.css';

/** The results as dots in time; a ring marks a change that is shown. The table below says the same in words. */
export function TrendChart({ points, unit }: { points: readonly TrendPoint[]; unit: Trend['unit'] }) {
  const { dots, lines, ticks } = drawTrend(points, unit);
  const [first, last] = [dots[0], dots.at(-1)];
  return (
    <figure class={styles.figure}>
      <svg
        class={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={m.questionnaires_chart({ count: dots.length })}
      >
        {ticks.map(({ score, y }) => (
          <g key={score}>
            <path class={styles.grid} d={`M44 ${y}H${WIDTH - 12}`} />
            <text class={styles.label} x={36} y={y + 5} text-anchor="end">
              {score}
            </text>
          </g>
        ))}
        {lines.map(line => (
          <path key={line} class={styles.line} d={line} />
        ))}
        {dots.map(({ point, x, y }) => (
          <g key={point.assessment}>
            {point.change?.difference !== undefined && <circle class={styles.ring} cx={x} cy={y} r={11} />}
            <circle class={styles.dot} cx={x} cy={y} r={5} />
          </g>
        ))}
        <text class={styles.label} x={44} y={HEIGHT - 8}>
          {writeDay(first?.point.takenAt)}
        </text>
        <text class={styles.label} x={WIDTH - 12} y={HEIGHT - 8} text-anchor="end">
          {writeDay(last?.point.takenAt)}
        </text>
      </svg>
      <figcaption class={styles.caption}>{m.questionnaires_chart_legend()}</figcaption>
    </figure>
  );
}
