import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { forgetDraft, keepDraft } from '../../ui/draft';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { FileField } from '../../ui/files/FileField';
import { useKeyFor } from '../../ui/keyFor';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { TextArea } from '../../ui/TextArea';
import { findGaps, readTicket, sayProblem } from './newTicket';
import { openDraft } from './opening';
import { Radios } from './Radios';
import styles from './Support.module.css';
import { type Category, openTicket, type Priority } from './tickets';

const urgencies: [Priority, () => string][] = [
  ['P1', m.support_p1],
  ['P2', m.support_p2],
  ['P3', m.support_p3],
  ['P4', m.support_p4],
];

const topics: [Category, () => string][] = [
  ['help', m.support_about_help],
  ['bug', m.support_about_bug],
  ['suggestion', m.support_about_suggestion],
  ['data', m.support_about_data],
];

/** Asks the team. What was written stays until it has arrived, also over a reload. */
export default function NewRequest() {
  return (
    <NeedsAccount title={m.support_new()} lead={m.support_new_lead()}>
      <Form />
    </NeedsAccount>
  );
}

function Form() {
  const { route, query } = useLocation();
  const [{ place, draft }] = useState(() => openDraft(query));
  const [topic, setTopic] = useState(draft.category ?? 'help');
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
      forgetDraft(place);
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
      <form noValidate onSubmit={submit} onInput={event => keepDraft(place, event.currentTarget)}>
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
        <Radios
          name="category"
          legend={m.support_about()}
          options={topics}
          value={topic}
          onValue={value => setTopic(value)}
        />
        <div role="status">{topic === 'data' && <OwnData />}</div>
        <Radios
          name="priority"
          legend={m.support_urgency()}
          options={urgencies}
          value={draft.priority ?? 'P3'}
        />
        <Button kind="primary" type="submit" aria-disabled={sending}>
          {sending ? m.support_sending() : m.support_send()}
        </Button>
      </form>
    </Page>
  );
}

/** Somebody who writes about their data may find the way without waiting for an answer. */
function OwnData() {
  return (
    <p class={styles.soft}>
      {m.support_about_data_hint()} <a href={to('/mes-donnees')}>{m.support_about_data_link()}</a>
    </p>
  );
}
