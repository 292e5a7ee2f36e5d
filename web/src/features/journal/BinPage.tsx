import { useEffect } from 'preact/hooks';
import { api } from '../../api/client';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { contentOf, type FullEntry } from '../../store/entries';
import { KEPT_DAYS } from '../../store/find';
import { useLive } from '../../store/hooks';
import { timeOf } from '../../store/ids';
import type { Journal } from '../../store/journal';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Entries, EntryCard } from './EntryCard';
import styles from './Journal.module.css';
import { JournalGate } from './JournalGate';
import { Messages } from './Messages';
import { useNames } from './names';
import { say } from './toast';

/** What was deleted, and how to bring it back. */
export default function BinPage() {
  return (
    <JournalGate title={m.journal_bin()} lead={m.journal_bin_lead({ days: KEPT_DAYS })}>
      {current => <Bin current={current} />}
    </JournalGate>
  );
}

export function Bin({ current }: { current: Current }) {
  const { journal } = current;
  const { names } = useNames(journal);
  const entries = useLive(journal, () => journal.bin(), []);
  // What other devices deleted is not known here by its words.
  useEffect(() => void fillBin(journal).catch(() => undefined), [journal]);

  async function bringBack({ id, content }: FullEntry) {
    await journal.put(content, id);
    say(m.journal_brought_back(), { label: m.journal_undo(), run: () => void journal.remove(id) });
  }

  return (
    <Page title={m.journal_bin()} lead={m.journal_bin_lead({ days: KEPT_DAYS })} wide>
      <p class={styles.ways}>
        <a href={to('/journal')}>{m.journal_to_list()}</a>
      </p>
      <Messages current={current} />
      {entries?.length === 0 && <p>{m.journal_bin_empty()}</p>}
      {entries !== undefined && entries.length > 0 && (
        <Entries>
          {entries.map(entry => (
            <EntryCard key={entry.id} entry={entry} names={names}>
              <p>{m.journal_bin_left({ days: daysLeft(entry.change) })}</p>
              <Button onClick={() => void bringBack(entry)}>{m.journal_bring_back()}</Button>
            </EntryCard>
          ))}
        </Entries>
      )}
    </Page>
  );
}

function daysLeft(change: string): number {
  const gone = (Date.now() - timeOf(change)) / 86_400_000;
  return Math.max(1, Math.ceil(KEPT_DAYS - gone));
}

async function fillBin(journal: Journal): Promise<void> {
  let after: string | undefined;
  do {
    const query = { limit: 100, ...(after !== undefined && { after }) };
    const { data } = await api.GET('/api/v1/journal/entries/bin', { params: { query } });
    await journal.fillBin((data?.items ?? []).map(view => ({ id: view.id ?? '', content: contentOf(view) })));
    after = data?.next;
  } while (after !== undefined);
}
