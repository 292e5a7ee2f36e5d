import { useEffect, useRef, useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { clockAt, dayWith, zoneHere } from '../../store/days';
import { useLive, useReference } from '../../store/hooks';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Entries, EntryCard } from './EntryCard';
import { HelpSheet } from './HelpSheet';
import { JournalGate } from './JournalGate';
import { Messages } from './Messages';
import { useNames } from './names';
import { ThreeTaps } from './ThreeTaps';
import { say } from './toast';
import { offersHelp } from './words';

export const description = m.journal_today_description;

/** How somebody feels now, in three taps, and what today has been. */
export default function TodayPage() {
  return (
    <JournalGate title={m.journal_question()} lead={m.journal_lead()}>
      {current => <Today current={current} />}
    </JournalGate>
  );
}

export function Today({ current }: { current: Current }) {
  const { journal } = current;
  const { taxonomy, names } = useNames(journal);
  const [help, setHelp] = useState(false);
  const [kept, setKept] = useState<string>();
  const [failed, setFailed] = useState(false);
  const more = useRef<HTMLAnchorElement>(null);
  // What was under the hand is gone: the next thing that one may want is there instead.
  useEffect(() => more.current?.focus({ preventScroll: true }), [kept]);
  const nightEndsAt = useReference(journal, 'settings')?.nightEndsAt ?? 0;
  const today = dayWith(nightEndsAt, Date.now(), zoneHere());
  const entries = useLive(journal, () => journal.between(today, today), [today]);

  /** Says whether it is kept. */
  async function keep(code: string, intensity: number): Promise<boolean> {
    const emotions = [{ code, intensity }];
    setFailed(false);
    const id = await write(emotions).catch(() => undefined);
    setFailed(id === undefined);
    if (id === undefined) return false;
    say(m.journal_kept(), { label: m.journal_undo(), run: () => void takeBack(id) });
    setKept(id);
    // The first time that something waits here is when it matters that the browser does not tidy it away.
    if (current.sync.state.value === 'waiting') void navigator.storage?.persist?.().catch(() => false);
    setHelp(offersHelp(names.words, emotions));
    return true;
  }

  async function write(emotions: { code: string; intensity: number }[]) {
    const now = await journal.now();
    const zone = zoneHere();
    const day = dayWith(nightEndsAt, now, zone);
    return journal.put({
      kind: 'momentary',
      feltAt: new Date(now).toISOString(),
      zone,
      emotions,
      // A night that is not over: the service would say the same once it is reached.
      ...(day !== clockAt(now, zone).day && { localDate: day }),
    });
  }

  async function takeBack(id: string) {
    await journal.takeBack(id);
    setKept(undefined);
  }

  return (
    <Page title={m.journal_question()} lead={m.journal_lead()} wide>
      <Messages current={current} />
      {kept !== undefined && (
        <p>
          <a ref={more} href={to(`/journal/${kept}`)}>
            {m.journal_add_more()}
          </a>
        </p>
      )}
      {failed && (
        <Notice alert>
          <p>{m.journal_not_kept()}</p>
        </Notice>
      )}
      {taxonomy === undefined ? (
        <p role="status">{m.journal_no_words()}</p>
      ) : (
        <ThreeTaps taxonomy={taxonomy} onChosen={keep} />
      )}
      <h2>{m.journal_today()}</h2>
      {entries?.length === 0 && <p>{m.journal_today_empty()}</p>}
      {entries !== undefined && entries.length > 0 && (
        <Entries>
          {[...entries].reverse().map(entry => (
            <EntryCard key={entry.id} entry={entry} names={names} />
          ))}
        </Entries>
      )}
      <p>
        <a href={to('/journal')}>{m.journal_to_list()}</a>
      </p>
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </Page>
  );
}
