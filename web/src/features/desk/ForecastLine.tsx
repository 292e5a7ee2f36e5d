import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { type ForecastRow, loadForecast, sumForecast } from './assist';
import { pauseOr } from './changes';
import styles from './Desk.module.css';
import { tell } from './words';

/**
 * What is about to be late: in one line, and by team and priority. Where it cannot be read it says so; the queue stands without it.
 */
export function ForecastLine() {
  const { data, error } = useQuery(
    { queryKey: ['desk-forecast'], queryFn: loadForecast, refetchInterval: pauseOr(60_000) },
    queries,
  );
  if (data === undefined)
    return error === null ? null : <p class={styles.soft}>{m.desk_forecast_unknown()}</p>;
  const { late, hour, four, eight, day } = sumForecast(data);
  if (late + day === 0) return <p class={styles.soft}>{m.desk_forecast_none()}</p>;
  return (
    <>
      <p class={styles.soft}>{m.desk_forecast({ late, hour, four, eight, day })}</p>
      <ForecastTable rows={data} />
    </>
  );
}

function ForecastTable({ rows }: { rows: ForecastRow[] }) {
  const most = Math.max(1, ...rows.map(({ late, within24h }) => late + within24h));
  return (
    <details class={styles.details}>
      <summary>{m.desk_forecast_by()}</summary>
      <BarTable
        title={m.desk_forecast_by()}
        rows={rows}
        keyOf={({ team, priority }) => `${team} ${priority}`}
        columns={[
          { head: m.desk_team(), tell: ({ team }) => team ?? m.desk_forecast_no_team() },
          { head: m.desk_priority(), tell: ({ priority }) => (priority ? tell(priority) : '') },
          { head: m.desk_forecast_late(), tell: ({ late }) => late, bar: ({ late }) => late / most },
          { head: m.desk_forecast_hour(), tell: ({ within1h }) => within1h },
          { head: m.desk_forecast_four(), tell: ({ within4h }) => within4h },
          { head: m.desk_forecast_eight(), tell: ({ within8h }) => within8h },
          {
            head: m.desk_forecast_day(),
            tell: ({ within24h }) => within24h,
            bar: ({ within24h }) => within24h / most,
          },
        ]}
      />
    </details>
  );
}
