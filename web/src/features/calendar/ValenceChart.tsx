import type { components } from '../../api/schema/emotion';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Twin } from '../../ui/Twin';
import { bandsOf, field, heightOf, lineOf, marksOf } from './chart';
import styles from './Insights.module.css';
import { dateLabel } from './words';

type Valence = components['schemas']['ValenceView'];

/** How pleasant moods were over time, drawn and as a table. */
export function ValenceChart({ valence: { points = [], from = '', to = '' } }: { valence: Valence }) {
  const marks = marksOf(points, from, to);
  const number = new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const said = (value: number | undefined) => (value === undefined ? '–' : number.format(value));
  if (points.length === 0) return <p>{m.calendar_valence_none()}</p>;
  return (
    <figure class={styles.figure}>
      <svg
        viewBox={`0 0 ${field.width} ${field.height}`}
        role="img"
        aria-label={m.calendar_valence_picture({ count: String(points.length) })}
      >
        {[1, 0, -1].map(each => (
          <path key={each} class={styles.rule} d={`M0 ${heightOf(each)}H${field.width}`} />
        ))}
        {bandsOf(marks).map(band => (
          <path key={band} class={styles.band} d={band} />
        ))}
        <path class={styles.line} d={lineOf(marks)} />
        {marks.map(({ x, y }) => (
          <circle key={x} class={styles.dot} cx={x} cy={y} r="3" />
        ))}
      </svg>
      <figcaption>{m.calendar_valence_legend()}</figcaption>
      <Twin summary={m.calendar_as_table()}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.calendar_table_when()}</th>
              <th scope="col">{m.calendar_table_mean()}</th>
              <th scope="col">{m.calendar_table_spread()}</th>
              <th scope="col">{m.calendar_table_entries()}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ from: first = '', to: last = first, mean, spread, n }) => (
              <tr key={first}>
                <th scope="row">
                  {first === last
                    ? dateLabel(first)
                    : m.calendar_from_to({ from: dateLabel(first), to: dateLabel(last) })}
                </th>
                <td>{said(mean)}</td>
                <td>{said(spread)}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Twin>
    </figure>
  );
}
