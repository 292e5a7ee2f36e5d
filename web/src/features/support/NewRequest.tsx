import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { attachmentsOf, FileField } from '../../ui/files/FileField';
import { useKeyFor } from '../../ui/keyFor';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { TextArea } from '../../ui/TextArea';
import styles from './Support.module.css';
import { type NewTicket, openTicket, type Priority } from './tickets';

const urgencies: [Priority, () => string][] = [
  ['P1', m.support_p1],
  ['P2', m.support_p2],
  ['P3', m.support_p3],
  ['P4', m.support_p4],
];

/** Asks the team. What was written stays until it has arrived, also over a reload. */
export default function NewRequest() {
  return (
    <NeedsAccount title={m.support_new()}>
      <Form />
    </NeedsAccount>
  );
}

function Form() {
  const { route } = useLocation();
  const [draft] = useState(() => readDraft('new'));
  const [faults, setFaults] = useState<Faults>({});
  const [sending, setSending] = useState(false);
  const keyFor = useKeyFor();

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const ticket = readTicket(new FormData(event.currentTarget as HTMLFormElement));
    const gaps = findGaps(ticket);
    setFaults(gaps);
    if (Object.keys(gaps).length > 0) return;
    setSending(true);
    try {
      const { id } = await openTicket(keyFor(JSON.stringify(ticket)), ticket);
      forgetDraft('new');
      await queries.invalidateQueries({ queryKey: ['tickets'] });
      route(to(`/aide/${id}`), true);
    } catch (problem) {
      setFaults(sayProblem(problem));
    } finally {
      setSending(false);
    }
  };

  return (
    <Page title={m.support_new()} lead={m.support_new_lead()}>
      <FaultSummary faults={faults} />
      <form noValidate onSubmit={submit} onInput={event => keepDraft('new', event.currentTarget)}>
        <Field
          id="subject"
          label={m.support_subject()}
          defaultValue={draft.subject ?? ''}
          fault={faults.subject}
          maxLength={200}
          autocomplete="off"
          required
        />
        <TextArea
          id="body"
          label={m.support_body()}
          hint={m.support_body_hint()}
          defaultValue={draft.body ?? ''}
          fault={faults.body}
          maxLength={8000}
          required
        />
        <FileField id="files" path="/api/v1/tickets/attachments" />
        <fieldset class={styles.urgencies}>
          <legend>{m.support_urgency()}</legend>
          {urgencies.map(([value, label]) => (
            <label key={value} class={styles.urgency}>
              <input
                type="radio"
                name="priority"
                value={value}
                defaultChecked={(draft.priority ?? 'P3') === value}
              />
              {label()}
            </label>
          ))}
        </fieldset>
        <Button kind="primary" type="submit" aria-disabled={sending}>
          {sending ? m.support_sending() : m.support_send()}
        </Button>
      </form>
    </Page>
  );
}

function readTicket(form: FormData): NewTicket {
  const attachments = attachmentsOf(form);
  return {
    subject: String(form.get('subject') ?? '').trim(),
    body: String(form.get('body') ?? '').trim(),
    priority: (form.get('priority') as Priority | null) ?? 'P3',
    ...(attachments.length > 0 && { attachments }),
  };
}

function findGaps({ subject, body }: NewTicket): Faults {
  return {
    ...(subject === '' && { subject: m.support_subject_fault() }),
    ...(body === '' && { body: m.support_body_fault() }),
  };
}

function sayProblem(problem: unknown): Faults {
  if (!(problem instanceof Problem) || problem.status === 0) return { '': m.ui_offline() };
  const field = problem.faults[0]?.pointer.slice(1) ?? '';
  const known = field === 'subject' || field === 'body';
  return { [known ? field : '']: problem.detail || m.ui_offline() };
}
