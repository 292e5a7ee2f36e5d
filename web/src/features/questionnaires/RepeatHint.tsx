import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import { writeReminder } from './reminder';

interface Content {
  code: string;
  /** From when an answer says something new; missing where nobody can tell. */
  from: string | undefined;
  reason: string | undefined;
}

/** From when answering again says something new, why, and a line for one's own calendar. */
export function RepeatHint({ code, from, reason }: Content) {
  if (from === undefined) return null;
  const remind = () => {
    const address = `${location.origin}${to('/tests')}`;
    const day = new Date(from);
    const summary = m.questionnaires_reminder_summary();
    const text = m.questionnaires_reminder_text({ address });
    const content = writeReminder({ id: `tests-${code}-${from.slice(0, 10)}`, day, summary, text });
    saveFile('cesizen.ics', new Blob([content], { type: 'text/calendar' }));
  };
  return (
    <section class="screen">
      <h2>{m.questionnaires_repeat()}</h2>
      <p>
        {m.questionnaires_repeat_from({ date: writeDay(from) })} {reason}
      </p>
      {Date.parse(from) > Date.now() && (
        <p>
          <Button onClick={remind}>{m.questionnaires_remind()}</Button>
        </p>
      )}
    </section>
  );
}
