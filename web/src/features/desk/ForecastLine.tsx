import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { loadForecast, sumForecast } from './assist';
import styles from './Desk.module.css';

/** What is about to be late, in one line. Where it cannot be read it says so; the queue stands without it. */
export function ForecastLine() {
  const { data, error } = useQuery(
    { queryKey: ['desk-forecast'], queryFn: loadForecast, refetchInterval: 60_000 },
    queries,
  );
  if (data === undefined)
    return error === null ? null : <p class={styles.soft}>{m.desk_forecast_unknown()}</p>;
  const { late, hour, four, eight, day } = sumForecast(data);
  if (late + day === 0) return <p class={styles.soft}>{m.desk_forecast_none()}</p>;
  return <p class={styles.soft}>{m.desk_forecast({ late, hour, four, eight, day })}</p>;
}
