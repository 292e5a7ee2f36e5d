import { useRoute } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { isFull } from '../../store/entries';
import { useLive } from '../../store/hooks';
import { Page } from '../../ui/Page';
import { JournalGate } from './JournalGate';
import { Messages } from './Messages';
import { OneEntry } from './OneEntry';

/** One entry, to be read and changed. */
export default function EntryPage() {
  const { id = '' } = useRoute().params;
  return (
    <JournalGate title={m.journal_entry()}>
      {current => <EntryState key={id} id={id} current={current} />}
    </JournalGate>
  );
}

export function EntryState({ id, current }: { id: string; current: Current }) {
  const { journal } = current;
  const found = useLive(
    journal,
    async () => ({ entry: await journal.get(id), draft: (await journal.db.get('drafts', id))?.content }),
    [id],
  );
  const entry = found?.entry;
  if (found === undefined) return <Page title={m.journal_entry()} />;
  if (!isFull(entry) || entry.bin === 1)
    return (
      <Page
        title={m.journal_entry()}
        lead={entry?.bin === 1 ? m.journal_entry_bin() : m.journal_entry_none()}
      >
        <Messages current={current} />
        <p>
          <a href={to(entry?.bin === 1 ? '/journal/corbeille' : '/journal')}>
            {entry?.bin === 1 ? m.journal_bin() : m.journal_to_list()}
          </a>
        </p>
      </Page>
    );
  return <OneEntry entry={entry} draft={found.draft} current={current} />;
}
