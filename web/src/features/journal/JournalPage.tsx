import { useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import type { FullEntry } from '../../store/entries';
import type { Filter } from '../../store/find';
import { useLive, useToday } from '../../store/hooks';
import { Button, ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Entries, EntryCard, type Names } from './EntryCard';
import { Filters } from './Filters';
import styles from './Journal.module.css';
import { JournalGate } from './JournalGate';
import { Messages } from './Messages';
import { useNames } from './names';
import { dayLabel } from './times';

/** How many entries are shown at first, and more at each wish. */
const PART = 40;

export const description = m.journal_description;

/** Everything that was written, by day. */
export default function JournalPage() {
  return (
    <JournalGate title={m.journal_title()} lead={m.journal_list_lead()}>
      {current => <Journal current={current} />}
    </JournalGate>
  );
}

export function Journal({ current }: { current: Current }) {
  const { journal } = current;
  const { taxonomy, groups, names } = useNames(journal);
  const [filter, setFilter] = useState<Filter>({});
  const [most, setMost] = useState(PART);
  const found = useLive(journal, () => journal.find(filter, most), [filter, most]);
  const read = useLive(journal, () => journal.hasBeenRead(), []);
  const today = useToday(journal);
  const filtered = Object.values(filter).some(each => each !== undefined);

  return (
    <Page title={m.journal_title()} lead={m.journal_list_lead()} wide>
      <p class={styles.ways}>
        <ButtonLink kind="primary" href={to('/jour')}>
          {m.journal_write()}
        </ButtonLink>
        <a href={to('/journal/corbeille')}>{m.journal_bin()}</a>
        <a href={to('/journal/reglages')}>{m.journal_settings()}</a>
      </p>
      <Messages current={current} />
      <Filters
        taxonomy={taxonomy}
        groups={groups}
        filter={filter}
        onFilter={next => {
          setFilter(next);
          setMost(PART);
        }}
      />
      <div role="status">
        {found?.entries.length === 0 && <p>{emptyText(filtered, read === true)}</p>}
        {filtered && found !== undefined && found.entries.length > 0 && (
          <p>{m.journal_found({ count: `${found.entries.length}${found.next ? '+' : ''}` })}</p>
        )}
      </div>
      {found !== undefined && <Days entries={found.entries} names={names} today={today} />}
      {found?.next !== undefined && <Button onClick={() => setMost(most + PART)}>{m.journal_older()}</Button>}
    </Page>
  );
}

function emptyText(filtered: boolean, read: boolean): string {
  if (filtered) return m.journal_found_nothing();
  return read ? m.journal_empty() : m.journal_reading();
}

function Days({ entries, names, today }: { entries: FullEntry[]; names: Names; today: string }) {
  const days = new Map<string, FullEntry[]>();
  for (const entry of entries) days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  return (
    <>
      {[...days].map(([day, those]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} class={styles.day}>
            {dayLabel(day, today)}
          </h2>
          <Entries>
            {those.map(entry => (
              <EntryCard key={entry.id} entry={entry} names={names} />
            ))}
          </Entries>
        </section>
      ))}
    </>
  );
}
