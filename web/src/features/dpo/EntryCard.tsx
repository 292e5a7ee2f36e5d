import { writeDate, writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import styles from './Dpo.module.css';
import type { Entry, State } from './register';
import { StepForm } from './StepForm';
import { stepsOf, todayInParis } from './steps';
import { nameReason, nameState, nameUrgency, tellEntry } from './words';

/** A request: how much it presses, how far it is, and what can be done next. */
export function EntryCard({ entry, onStep }: { entry: Entry; onStep: (step: State) => void }) {
  const { state, urgency, receivedAt, dueOn, noticeUntil, closedAt, extensionReason, refusalReason } = entry;
  const steps = stepsOf(entry, todayInParis());
  return (
    <li class={styles.entry} data-urgency={urgency}>
      <h2>{tellEntry(entry)}</h2>
      <p>
        <strong class={styles.urgency}>{nameUrgency(urgency)}</strong>{' '}
        {closedAt === undefined && dueOn !== undefined && m.dpo_due({ date: writeDate(dueOn) })}
        {closedAt !== undefined && m.dpo_closed_at({ when: writeMoment(closedAt) })}
      </p>
      <p class={styles.soft}>
        {state !== undefined && nameState(state)} · {m.dpo_received({ when: writeMoment(receivedAt) })}
        {steps.includes('EXTENDED') && ` · ${m.dpo_notice({ date: writeDate(noticeUntil) })}`}
        {extensionReason !== undefined && ` · ${m.dpo_extended({ reason: nameReason(extensionReason) })}`}
        {refusalReason !== undefined && ` · ${m.dpo_refused({ reason: nameReason(refusalReason) })}`}
      </p>
      <p class={styles.soft}>{entry.id}</p>
      {entry.runsByItself && <p>{m.dpo_by_itself()}</p>}
      {steps.length > 0 && <StepForm entry={entry} steps={steps} onStep={onStep} />}
    </li>
  );
}
