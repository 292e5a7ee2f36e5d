import { m } from '../../i18n/texts';
import { barsOf, field } from './bars';
import type { Figure } from './figures';
import styles from './Statistics.module.css';
import type { Month } from './statistics';
import { nameMonth, tell } from './words';

/** A figure over the months, drawn and as a table. What is not told is a sign in the picture and words in the table. */
export function BarChart({ figure, months }: { figure: Figure; months: Month[] }) {
  const values = months.map(figure.of);
  const told = values.filter(value => typeof value === 'number').length;
  return (
    <figure class={styles.figure}>
      <svg
        viewBox={`0 0 ${field.width} ${field.height}`}
        role="img"
        aria-label={m.statistics_picture({
          figure: figure.name,
          told: String(told),
          months: String(months.length),
        })}
      >
        <path class={styles.rule} d={`M0 ${field.bottom}H${field.width}`} />
        {barsOf(values).map(({ x, y, width, height, value }, index) =>
          typeof value === 'number' ? (
            <rect key={months[index]?.month} class={styles.bar} x={x} y={y} width={width} height={height} />
          ) : (
            <text key={months[index]?.month} class={styles.sign} x={x + width / 2} y={field.bottom - 6}>
              {value === 'suppressed' ? '<10' : '–'}
            </text>
          ),
        )}
        <text class={styles.edge} x="0" y={field.height - 8}>
          {nameMonth(months[0]?.month, 'short')}
        </text>
        <text class={styles.edgeEnd} x={field.width} y={field.height - 8}>
          {nameMonth(months.at(-1)?.month, 'short')}
        </text>
      </svg>
      <figcaption>{m.statistics_legend()}</figcaption>
      <details>
        <summary>{m.statistics_as_table()}</summary>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.statistics_month()}</th>
              <th scope="col">{figure.name}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(month => (
              <tr key={month.month}>
                <th scope="row">{nameMonth(month.month)}</th>
                <td>{tell(figure, figure.of(month))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
