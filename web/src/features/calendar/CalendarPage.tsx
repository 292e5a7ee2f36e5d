import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { storageClosed } from '../../store/current';
import { dayOf } from '../../store/entries';
import { useCurrent, useLive, useReference } from '../../store/hooks';
import type { Journal } from '../../store/journal';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import styles from './Calendar.module.css';
import { DaySheet } from './DaySheet';
import { monthsOf, moved } from './grid';
import { Legend } from './Legend';
import { Month } from './Month';
import { daysOf, wordsOf } from './moods';
import { YearTable } from './YearTable';

/** A year of moods, from what is kept on this device: it works without a network. */
export default function CalendarPage() {
  const { annee } = useRoute().params;
  const current = useCurrent();
  const year = /^(19|20|21)\d\d$/.test(annee ?? '') ? Number(annee) : new Date().getFullYear();
  if (current !== undefined) return <Calendar key={year} year={year} journal={current.journal} />;
  return (
    <NeedsAccount title={m.calendar_title()}>
      <Page title={m.calendar_title()}>
        <p role="status">{storageClosed.value ? m.calendar_no_storage() : m.calendar_opening()}</p>
      </Page>
    </NeedsAccount>
  );
}

export function Calendar({ year, journal }: { year: number; journal: Journal }) {
  const today = dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const taxonomy = useReference(journal, 'emotions');
  const entries = useLive(journal, () => journal.between(`${year}-01-01`, `${year}-12-31`), [year]) ?? [];
  const [at, setAt] = useState(today.startsWith(String(year)) ? today : `${year}-12-31`);
  const [opened, setOpened] = useState<string>();
  const words = wordsOf(taxonomy);
  const days = daysOf(entries, words);

  function move(event: KeyboardEvent) {
    const target = event.ctrlKey || event.altKey || event.metaKey ? undefined : moved(at, event.key);
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
    <Page title={m.calendar_year({ year: String(year) })} lead={m.calendar_lead()} wide>
      <p class={styles.years}>
        <a href={to(`/calendrier/${year - 1}`)}>{year - 1}</a>
        {year < Number(today.slice(0, 4)) && <a href={to(`/calendrier/${year + 1}`)}>{year + 1}</a>}
      </p>
      {days.size === 0 && <p>{m.calendar_empty({ year: String(year) })}</p>}
      <Legend />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div class={styles.months} onKeyDown={move}>
        {monthsOf(year).map(month => (
          <Month
            key={month.month}
            month={month}
            days={days}
            at={at}
            opened={opened}
            today={today}
            onOpen={open}
          />
        ))}
      </div>
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
      {days.size > 0 && <YearTable days={days} />}
      <p>
        <a href={to('/reperes')}>{m.calendar_to_insights()}</a>
      </p>
    </Page>
  );
}
