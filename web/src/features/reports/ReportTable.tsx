import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { writeSpan } from '../../ui/span';
import { useStaffNames } from '../../ui/useStaffNames';
import { type Dimension, type Row, tellCell, tellDimension, tellTarget, writeShare } from './report';

/** Shares of promises that were kept, in words and as bars. */
export function ReportTable({ rows, by }: { rows: Row[]; by: Dimension[] }) {
  const { tell: tellStaff } = useStaffNames();
  return (
    <BarTable
      title={m.reports_title()}
      rows={rows}
      keyOf={row => [row.target, ...by.map(dimension => row[dimension] ?? '')].join(' ')}
      columns={[
        { head: m.reports_target(), tell: row => tellTarget(row.target) },
        ...by.map(dimension => ({
          head: tellDimension(dimension),
          tell: (row: Row) => tellCell(row, dimension, tellStaff),
        })),
        { head: m.reports_share(), tell: row => writeShare(row.share), bar: row => row.share },
        { head: m.reports_count(), tell: row => m.reports_of({ met: row.met, n: row.n }) },
        { head: m.reports_median(), tell: row => writeSpan(row.medianSeconds * 1000) },
        { head: m.reports_p90(), tell: row => writeSpan(row.p90Seconds * 1000) },
      ]}
    />
  );
}
