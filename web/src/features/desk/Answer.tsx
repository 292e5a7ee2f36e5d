import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { attachmentsOf, FileField } from '../../ui/files/FileField';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { TextArea } from '../../ui/TextArea';
import type { Next, StaffTicket } from './contract';
import styles from './Desk.module.css';
import { sendAnswer } from './tickets';
import { useWriting } from './useWriting';
import { choices, states } from './words';

/** Answers the person. Looks like nothing in `Notes`, and says who reads it. */
export function Answer({ ticket, answered }: { ticket: StaffTicket; answered: () => Promise<void> }) {
  const { id } = ticket;
  const said = ticket.messages?.length ?? 0;
  const [saidThen, setSaidThen] = useState<number>();
  const { draft, fault, error, state, form } = useWriting({
    field: 'answer',
    ticket: id,
    empty: m.desk_answer_fault(),
    send: (key, body, data) => sendAnswer(key, id, body, data.get('after') as Next, attachmentsOf(data)),
    sent: answered,
  });
  useEffect(() => {
    setSaidThen(state === 'writing' ? said : undefined);
  }, [state]);
  const met = state === 'writing' && saidThen !== undefined && said > saidThen;
  return (
    <form class={styles.answer} {...form} aria-labelledby="desk-answer">
      <h3 id="desk-answer">{m.desk_answer()}</h3>
      <TextArea
        id="answer"
        label={m.desk_answer_label()}
        hint={m.desk_answer_hint()}
        defaultValue={draft.answer ?? ''}
        fault={fault}
        maxLength={8000}
        required
      />
      <FileField id="answer-files" path={`/api/v1/tickets/${id}/attachments`} />
      <SelectField
        id="after"
        label={m.desk_after()}
        options={choices(states)}
        value={draft.after ?? 'ANSWERED'}
      />
      {met && <Notice alert>{m.desk_met()}</Notice>}
      {error !== undefined && <Failure error={error} />}
      <Button kind="primary" type="submit" aria-disabled={state === 'sending'}>
        {state === 'sending' ? m.desk_sending() : m.desk_answer_send()}
      </Button>
      <p role="status">{state === 'sent' && m.desk_answer_sent()}</p>
    </form>
  );
}
