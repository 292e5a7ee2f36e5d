import { m } from '../../i18n/texts';
import { writeSpan } from '../../ui/span';
import styles from './Reports.module.css';
import { type Dimension, type Row, tellCell, tellDimension, tellTarget, writeShare } from './report';

/** Shares of promises that were kept, in words and as bars. Where there is little room, it scrolls by itself, by keyboard too. */
export function ReportTable({ rows, by }: { rows: Row[]; by: Dimension[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class={styles.scroll} tabIndex={0} aria-label={m.reports_title()}>
      <table class={styles.table}>
        <caption class="visually-hidden">{m.reports_title()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.reports_target()}</th>
            {by.map(dimension => (
              <th key={dimension} scope="col">
                {tellDimension(dimension)}
              </th>
            ))}
            <th scope="col">{m.reports_share()}</th>
            <th scope="col">{m.reports_count()}</th>
            <th scope="col">{m.reports_median()}</th>
            <th scope="col">{m.reports_p90()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={[row.target, ...by.map(dimension => tellCell(row, dimension))].join(' ')}>
              <th scope="row">{tellTarget(row.target)}</th>
              {by.map(dimension => (
                <td key={dimension}>{tellCell(row, dimension)}</td>
              ))}
              <td>
                {writeShare(row.share)}
                <Bar share={row.share} />
              </td>
              <td>{m.reports_of({ met: row.met, n: row.n })}</td>
              <td>{writeSpan(row.medianSeconds * 1000)}</td>
              <td>{writeSpan(row.p90Seconds * 1000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Says nothing that does not stand beside it. */
function Bar({ share }: { share: number }) {
  return (
    <svg class={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class={styles.whole} width="100" height="8" />
      <rect class={styles.part} width={Math.max(0, Math.min(1, share)) * 100} height="8" />
    </svg>
  );
}
