import { m } from '../../i18n/texts';
import styles from './Calendar.module.css';
import type { MonthDays } from './grid';
import { classOf, type Day } from './moods';
import { dateLabel, describe, monthLabel, spreadOf, weekdays } from './words';

interface Content {
  month: MonthDays;
  days: Map<string, Day>;
  /** The day that the keyboard stands on, and the one that is open. */
  at: string;
  opened: string | undefined;
  today: string;
  /** Alone on its page, whose heading names it. */
  large?: boolean;
  onOpen: (day: string) => void;
}

/** A month as a table; each day is a button that says its mood in words, and draws it as a colour with a stroke. */
export function Month({
  month: { month, empty, days: dates },
  days,
  at,
  opened,
  today,
  large = false,
  onOpen,
}: Content) {
  const cells: (string | undefined)[] = [...Array.from({ length: empty }, () => undefined), ...dates];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_each, day) => cells[week * 7 + day]),
  );
  return (
    <table class={large ? `${styles.month} ${styles.large}` : styles.month}>
      <caption class={large ? 'visually-hidden' : undefined}>{monthLabel(month)}</caption>
      <thead>
        <tr>
          {weekdays().map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              <span aria-hidden="true">{short}</span>
              <span class="visually-hidden">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={row}>
            {week.map((day, column) => (
              <td key={column}>
                {day !== undefined && (
                  <button
                    type="button"
                    id={`day-${day}`}
                    class={styles.day}
                    disabled={day > today}
                    tabIndex={day === at ? 0 : -1}
                    aria-pressed={day === opened}
                    aria-label={m.calendar_day_label({
                      date: dateLabel(day),
                      words: describe(days.get(day)),
                    })}
                    aria-current={day === today ? 'date' : undefined}
                    onClick={() => onOpen(day)}
                    {...marksOf(days.get(day))}
                  >
                    {Number(day.slice(8))}
                  </button>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the styles draw: a class and a spread, or a dot where nothing is rated. */
export function marksOf(day: Day | undefined): Record<string, string> {
  if (day === undefined) return {};
  if (day.mean === undefined) return { 'data-mood': 'none' };
  return { 'data-mood': String(classOf(day.mean)), 'data-spread': String(spreadOf(day)) };
}
