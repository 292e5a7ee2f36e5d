import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { type FullEntry, isFull } from '../../store/entries';
import styles from './Calendar.module.css';
import type { Day, Word } from './moods';
import { dateLabel, describe } from './words';

interface Content {
  day: string;
  figures: Day | undefined;
  entries: FullEntry[];
  words: Map<string, Word>;
}

/** What was written on a day, each entry for what it is. */
export function DaySheet({ day, figures, entries, words }: Content) {
  return (
    <section class={styles.sheet} aria-labelledby="calendar-day">
      <h2 id="calendar-day">{dateLabel(day)}</h2>
      <p>{describe(figures)}</p>
      <DayEntries entries={entries} words={words} />
    </section>
  );
}

/** The entries of a day, each with its time and its words, and the way to it. */
export function DayEntries({ entries, words }: Pick<Content, 'entries' | 'words'>) {
  if (entries.length === 0) return <p>{m.calendar_day_empty()}</p>;
  return (
    <ul class={styles.entries} data-private>
      {entries.filter(isFull).map(({ id, content }) => (
        <li key={id}>
          <a href={to(`/journal/${id}`)}>
            {content.kind === 'daily' ? m.calendar_whole_day() : timeOf(content.feltAt, content.zone)}
          </a>
          {' – '}
          {new Intl.ListFormat(locale()).format(
            content.emotions.map(({ code }) => words.get(code)?.label ?? code),
          )}
        </li>
      ))}
    </ul>
  );
}

function timeOf(feltAt: string, zone: string): string {
  const form = { hour: '2-digit', minute: '2-digit', timeZone: zone } as const;
  return new Intl.DateTimeFormat(locale(), form).format(new Date(feltAt));
}
