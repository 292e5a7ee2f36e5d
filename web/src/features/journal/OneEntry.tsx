import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import type { Content, FullEntry } from '../../store/entries';
import { KEPT_DAYS } from '../../store/find';
import { useToday } from '../../store/hooks';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { EntryForm } from './EntryForm';
import { HelpSheet } from './HelpSheet';
import { Messages } from './Messages';
import { useNames } from './names';
import { dayLabel } from './times';
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
  const today = useToday(journal);
  const [help, setHelp] = useState(false);
  const [failed, setFailed] = useState(false);
  // A draft that begins while somebody writes must not put another form under their hands.
  const resumed = useRef(draft !== undefined);

  // Kept at every letter: a page can go at any moment, a session too.
  // Where that fails the words are still on the page, and saving them says what is wrong.
  const keepDraft = (next: Content) =>
    void journal.db.put('drafts', { key: id, content: next }).catch(() => undefined);

  /** Does what writes on the device, and says when the device lets nothing be written. */
  async function attempt(step: () => Promise<void>) {
    setFailed(false);
    await step().catch(() => setFailed(true));
  }

  const undo = {
    label: m.journal_undo(),
    run: () => void attempt(async () => void (await journal.put(content, id))),
  };

  async function forgetDraft() {
    await journal.db.delete('drafts', id);
    journal.tellRead();
  }

  async function save(next: Content) {
    await journal.put(next, id);
    await forgetDraft();
    say(m.journal_saved(), undo);
    setHelp(offersHelp(names.words, next.emotions) && !offersHelp(names.words, content.emotions));
  }

  async function remove() {
    await journal.remove(id);
    await forgetDraft();
    say(m.journal_deleted({ days: KEPT_DAYS }), undo);
    route(to('/journal'));
  }

  async function giveUp() {
    await journal.giveUp(id);
    await forgetDraft();
  }

  return (
    <Page title={dayLabel(entry.day, today)}>
      <Messages current={current} />
      {entry.refusal !== undefined && (
        <Notice alert>
          <p>
            {m.journal_not_taken_why()} {entry.refusal.title} {entry.refusal.detail}
          </p>
          <Button onClick={() => void attempt(giveUp)}>{m.journal_give_up()}</Button>
        </Notice>
      )}
      {resumed.current && draft !== undefined && (
        <Notice>
          <p>{m.journal_draft()}</p>
          <Button onClick={() => void attempt(forgetDraft)}>{m.journal_draft_drop()}</Button>
        </Notice>
      )}
      {failed && (
        <Notice alert>
          <p>{m.journal_not_written()}</p>
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
        onSave={next => void attempt(() => save(next))}
        onDelete={() => void attempt(remove)}
      />
      <p>
        <a href={to('/journal')}>{m.journal_to_list()}</a>
      </p>
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </Page>
  );
}
