import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Twin } from '../../ui/Twin';
import styles from './Calendar.module.css';
import type { Day } from './moods';
import { dateLabel, describe } from './words';

/** The same days as a table, for who reads rather than looks, and for paper. */
export function DaysTable({ days }: { days: Map<string, Day> }) {
  const number = new Intl.NumberFormat(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Twin class={styles.twin} summary={m.calendar_table()}>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.calendar_table_day()}</th>
            <th scope="col">{m.calendar_table_mood()}</th>
            <th scope="col">{m.calendar_table_mean()}</th>
            <th scope="col">{m.calendar_table_entries()}</th>
          </tr>
        </thead>
        <tbody>
          {[...days].map(([day, figures]) => (
            <tr key={day}>
              <th scope="row">{dateLabel(day)}</th>
              <td>{describe(figures)}</td>
              <td>{figures.mean === undefined ? '–' : number.format(figures.mean)}</td>
              <td>{figures.entries}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Twin>
  );
}
