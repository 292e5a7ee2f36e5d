import { writeDate, writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import entries from '../../ui/Entries.module.css';
import type { Entry, State } from './register';
import { StepForm } from './StepForm';
import { stepsOf, todayInParis } from './steps';
import { nameReason, nameState, nameUrgency, tellEntry } from './words';

const pressures: Partial<Record<NonNullable<Entry['urgency']>, string>> = { OVERDUE: 'late', SOON: 'soon' };

/** A request: how much it presses, how far it is, and what can be done next. */
export function EntryCard({ entry, onStep }: { entry: Entry; onStep: (step: State) => void }) {
  const { state, urgency, receivedAt, dueOn, noticeUntil, closedAt, suspendedSince } = entry;
  const { extensionReason, refusalReason } = entry;
  const steps = stepsOf(entry, todayInParis());
  return (
    <li class={entries.entry} data-pressure={urgency && pressures[urgency]}>
      <h3>{tellEntry(entry)}</h3>
      <p>
        <strong class={entries.pressing}>{nameUrgency(urgency)}</strong>{' '}
        {closedAt === undefined && dueOn !== undefined && m.dpo_due({ date: writeDate(dueOn) })}
        {closedAt !== undefined && m.dpo_closed_at({ when: writeMoment(closedAt) })}
      </p>
      <p class={entries.soft}>
        {state !== undefined && nameState(state)} · {m.dpo_received({ when: writeMoment(receivedAt) })}
        {steps.includes('EXTENDED') && ` · ${m.dpo_notice({ date: writeDate(noticeUntil) })}`}
        {suspendedSince !== undefined && ` · ${m.dpo_suspended({ date: writeDate(suspendedSince) })}`}
        {extensionReason !== undefined && ` · ${m.dpo_extended({ reason: nameReason(extensionReason) })}`}
        {refusalReason !== undefined && ` · ${m.dpo_refused({ reason: nameReason(refusalReason) })}`}
      </p>
      <p class={entries.soft}>{entry.id}</p>
      {entry.runsByItself && <p>{m.dpo_by_itself()}</p>}
      {steps.length > 0 && <StepForm entry={entry} steps={steps} onStep={onStep} />}
    </li>
  );
}
