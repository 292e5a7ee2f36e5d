import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import entries from '../../ui/Entries.module.css';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { useKeyFor } from '../../ui/keyFor';
import { type Option, SelectField } from '../../ui/SelectField';
import { TextArea } from '../../ui/TextArea';
import { addNotice, type Breach, type Notice, type Recipient, type Stage } from './breaches';
import { fieldOf, isLate, momentOf, stagesFor } from './rules';
import type { Change } from './useChange';
import { nameRecipient, nameStage } from './words';

interface Content {
  id: string;
  breach: Breach;
  notices: Notice[];
  change: Change;
}

/** Writes down a notice that was given elsewhere. The stages that the law allows now are offered, and a late one asks why. */
export function NoticeForm({ id, breach, notices, change }: Content) {
  const [recipient, setRecipient] = useState<Recipient>(breach.owed?.[0] ?? 'AUTHORITY');
  const [sent, setSent] = useState(() => fieldOf(new Date()));
  const [faults, setFaults] = useState<Faults>({});
  const keyFor = useKeyFor();
  const stages = stagesFor(recipient, notices);
  const sentAt = momentOf(sent);
  const late = sentAt !== undefined && isLate(recipient, sentAt, breach.knownAt, notices);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const delayReason = String(form.get('delay') ?? '').trim();
    setFaults({
      ...(sentAt === undefined && { sent: m.breaches_time_fault() }),
      ...(late && delayReason === '' && { delay: m.breaches_delay_fault() }),
    });
    if (sentAt === undefined || (late && delayReason === '')) return;
    const stage = String(form.get('stage')) as Stage;
    const body: Notice = { recipient, stage, sentAt, ...(late && { delayReason }) };
    await change(() => addNotice(keyFor(JSON.stringify(body)), id, body), m.breaches_notice_done());
  };
  return (
    <details class={entries.fold}>
      <summary>{m.breaches_notice()}</summary>
      <p>{m.breaches_notice_text()}</p>
      <FaultSummary faults={faults} />
      <form noValidate onSubmit={submit}>
        <SelectField
          id="recipient"
          label={m.breaches_recipient()}
          value={recipient}
          options={(['AUTHORITY', 'PEOPLE'] as Recipient[]).map(
            (each): Option => [each, nameRecipient(each)],
          )}
          onValue={value => setRecipient(value === 'PEOPLE' ? 'PEOPLE' : 'AUTHORITY')}
        />
        <SelectField
          key={stages.join()}
          id="stage"
          label={m.breaches_stage()}
          value={stages[0] ?? ''}
          options={stages.map((stage): Option => [stage, nameStage(stage)])}
        />
        <Field
          id="sent"
          type="datetime-local"
          label={m.breaches_sent()}
          fault={faults.sent}
          max={fieldOf(new Date())}
          value={sent}
          onInput={event => setSent(event.currentTarget.value)}
          required
        />
        {late && (
          <TextArea
            id="delay"
            label={m.breaches_delay()}
            hint={m.breaches_delay_hint()}
            fault={faults.delay}
            maxLength={2000}
            required
          />
        )}
        <Button type="submit">{m.breaches_notice_do()}</Button>
      </form>
    </details>
  );
}
