import { useEffect, useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { FullEntry } from '../../store/entries';
import { useLive, useReference } from '../../store/hooks';
import type { Journal } from '../../store/journal';
import type { Taxonomy } from '../../store/reference';
import { Page } from '../../ui/Page';
import { PrintButton } from '../../ui/PrintButton';
import styles from './Calendar.module.css';
import { DaySheet } from './DaySheet';
import { DaysTable } from './DaysTable';
import { monthsOf, moved } from './grid';
import { Legend } from './Legend';
import { Month } from './Month';
import { daysOf, wordsOf } from './moods';
import { holds, type Span } from './spans';
import { Ways } from './Ways';
import { Week } from './Week';
import { spanLabel } from './words';

interface Content {
  span: Span;
  today: string;
  journal: Journal;
}

/** The days of a span, each for what it was. Nothing is said of them before the device has answered. */
export function Calendar({ span, today, journal }: Content) {
  const taxonomy = useReference(journal, 'emotions');
  const entries = useLive(journal, () => journal.between(span.from, span.to), [span.from, span.to]);
  const title = span.kind === 'year' ? m.calendar_year({ year: spanLabel(span) }) : spanLabel(span);
  return (
    <Page title={title} lead={m.calendar_lead()} wide>
      <Ways span={span} today={today} />
      {entries === undefined ? (
        <p role="status">{m.calendar_opening()}</p>
      ) : (
        <Days span={span} today={today} entries={entries} taxonomy={taxonomy} />
      )}
      <p>
        <PrintButton />
      </p>
      <p class="screen">
        <a href={to('/reperes')}>{m.calendar_to_insights()}</a>
      </p>
    </Page>
  );
}

interface Known {
  span: Span;
  today: string;
  entries: FullEntry[];
  taxonomy: Taxonomy | undefined;
}

function Days({ span, today, entries, taxonomy }: Known) {
  const here = holds(span, today);
  const [at, setAt] = useState(here ? today : span.to);
  const [opened, setOpened] = useState<string>();
  const words = wordsOf(taxonomy);
  const days = daysOf(entries, words);

  // A year is long on a phone: it opens where today is.
  useEffect(() => {
    if (span.kind !== 'year' || !here) return;
    document.getElementById(`day-${today}`)?.closest('table')?.scrollIntoView({ block: 'nearest' });
  }, []);

  function move(event: KeyboardEvent) {
    const target = event.ctrlKey || event.altKey || event.metaKey ? undefined : moved(at, event.key, span);
    if (target === undefined) return;
    event.preventDefault();
    const reached = target.localeCompare(today) > 0 ? today : target;
    setAt(reached);
    document.getElementById(`day-${reached}`)?.focus();
  }

  function open(day: string) {
    setAt(day);
    setOpened(day);
  }

  return (
    <>
      {days.size === 0 && <p>{m.calendar_empty()}</p>}
      <Legend />
      {span.kind === 'week' ? (
        <Week span={span} today={today} days={days} entries={entries} words={words} />
      ) : (
        /* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */
        <div class={span.kind === 'year' ? styles.months : undefined} onKeyDown={move}>
          {monthsOf(span).map(month => (
            <Month
              key={month.month}
              month={month}
              days={days}
              at={at}
              opened={opened}
              today={today}
              large={span.kind === 'month'}
              onOpen={open}
            />
          ))}
        </div>
      )}
      <div aria-live="polite">
        {opened !== undefined && (
          <DaySheet
            day={opened}
            figures={days.get(opened)}
            entries={entries.filter(each => each.day === opened)}
            words={words}
          />
        )}
      </div>
      {days.size > 0 && <DaysTable days={days} />}
    </>
  );
}
