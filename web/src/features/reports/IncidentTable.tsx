import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { writeSpan } from '../../ui/span';
import type { IncidentRow } from './incidents';
import { writeMonth, writeShare } from './report';

/** How incidents were resolved, in words and as bars. */
export function IncidentTable({ rows }: { rows: IncidentRow[] }) {
  return (
    <BarTable
      title={m.reports_incidents_title()}
      rows={rows}
      keyOf={({ month, priority }) => `${month} ${priority}`}
      columns={[
        { head: m.reports_month(), tell: row => writeMonth(row.month ?? '') },
        { head: m.reports_priority(), tell: row => row.priority ?? '' },
        { head: m.reports_resolved_in_time(), tell: row => writeShare(row.share), bar: row => row.share },
        { head: m.reports_count(), tell: row => m.reports_of({ met: row.met, n: row.n }) },
        { head: m.reports_acknowledged(), tell: tellAcknowledged },
        { head: m.reports_mean(), tell: row => writeSpan(row.meanSeconds * 1000) },
        { head: m.reports_median(), tell: row => writeSpan(row.medianSeconds * 1000) },
        { head: m.reports_p90(), tell: row => writeSpan(row.p90Seconds * 1000) },
      ]}
    />
  );
}

/** Some end by themselves before anybody took care. */
function tellAcknowledged({ meanSecondsToAcknowledge: seconds, acknowledged, n }: IncidentRow): string {
  if (seconds === undefined || seconds === null) return m.reports_acknowledged_none();
  const time = writeSpan(seconds * 1000);
  return acknowledged === n ? time : m.reports_acknowledged_some({ time, acknowledged, n });
}
