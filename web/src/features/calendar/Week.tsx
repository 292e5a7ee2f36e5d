import type { FullEntry } from '../../store/entries';
import styles from './Calendar.module.css';
import { DayEntries } from './DaySheet';
import { marksOf } from './Month';
import type { Day, Word } from './moods';
import { daysIn, type Span } from './spans';
import { dateLabel, describe } from './words';

interface Content {
  span: Span;
  today: string;
  days: Map<string, Day>;
  entries: FullEntry[];
  words: Map<string, Word>;
}

/** The days of a week below each other, with all that was written; those to come are left out. */
export function Week({ span, today, days, entries, words }: Content) {
  return (
    <ol class={styles.week}>
      {daysIn(span)
        .filter(day => day <= today)
        .map(day => (
          <li key={day} aria-current={day === today ? 'date' : undefined}>
            <h2>
              <span class={styles.day} aria-hidden="true" {...marksOf(days.get(day))} />
              <span class={styles.date}>{dateLabel(day)}</span>
            </h2>
            {days.has(day) && <p>{describe(days.get(day))}</p>}
            <DayEntries entries={entries.filter(each => each.day === day)} words={words} />
          </li>
        ))}
    </ol>
  );
}
