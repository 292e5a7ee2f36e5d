import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { type Content, dayOf, type FullEntry } from '../../store/entries';
import { KEPT_DAYS } from '../../store/find';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { EntryForm } from './EntryForm';
import { HelpSheet } from './HelpSheet';
import { Messages } from './Messages';
import { useNames } from './names';
import { dayLabel, zoneHere } from './times';
import { say } from './toast';
import { offersHelp } from './words';

interface Given {
  entry: FullEntry;
  draft: Content | undefined;
  current: Current;
}

/** An entry, its form, and what can be done with it. */
export function OneEntry({ entry, draft, current }: Given) {
  const { id, content } = entry;
  const { journal } = current;
  const { taxonomy, groups, names } = useNames(journal);
  const { route } = useLocation();
  const [help, setHelp] = useState(false);
  // A draft that begins while somebody writes must not put another form under their hands.
  const resumed = useRef(draft !== undefined);

  // Kept at every letter: a page can go at any moment, a session too.
  const keepDraft = (next: Content) => void journal.db.put('drafts', { key: id, content: next });

  async function forgetDraft() {
    await journal.db.delete('drafts', id);
  }

  async function save(next: Content) {
    await forgetDraft();
    await journal.put(next, id);
    say(m.journal_saved(), { label: m.journal_undo(), run: () => void journal.put(content, id) });
    setHelp(offersHelp(names.words, next.emotions) && !offersHelp(names.words, content.emotions));
  }

  async function remove() {
    await forgetDraft();
    await journal.remove(id);
    say(m.journal_deleted({ days: KEPT_DAYS }), {
      label: m.journal_undo(),
      run: () => void journal.put(content, id),
    });
    route(to('/journal'));
  }

  async function dropDraft() {
    await forgetDraft();
    journal.tellRead();
  }

  async function giveUp() {
    await forgetDraft();
    await journal.giveUp(id);
  }

  return (
    <Page title={dayLabel(entry.day, dayOf(Date.now(), zoneHere()))}>
      <Messages current={current} />
      {entry.refusal !== undefined && (
        <Notice alert>
          <p>
            {m.journal_not_taken_why()} {entry.refusal.title} {entry.refusal.detail}
          </p>
          <Button onClick={() => void giveUp()}>{m.journal_give_up()}</Button>
        </Notice>
      )}
      {resumed.current && draft !== undefined && (
        <Notice>
          <p>{m.journal_draft()}</p>
          <Button onClick={() => void dropDraft()}>{m.journal_draft_drop()}</Button>
        </Notice>
      )}
      <EntryForm
        key={`${entry.change} ${resumed.current && draft === undefined}`}
        before={content}
        draft={draft}
        taxonomy={taxonomy}
        groups={groups}
        journal={journal}
        names={names}
        onDraft={keepDraft}
        onSave={next => void save(next)}
        onDelete={() => void remove()}
      />
      <p>
        <a href={to('/journal')}>{m.journal_to_list()}</a>
      </p>
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </Page>
  );
}
