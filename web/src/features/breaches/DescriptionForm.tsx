import { useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { forgetDraft, keepDraft, readDraft } from '../../ui/draft';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { type Option, SelectField } from '../../ui/SelectField';
import { TextArea } from '../../ui/TextArea';
import { type Description, describeBreach, type Risk } from './breaches';
import { findFaults, readDescription, spread } from './description';
import type { Change } from './useChange';
import { nameRisk } from './words';

const risks: Risk[] = ['NONE', 'RISK', 'HIGH'];

interface Content {
  id: string;
  etag: string;
  description: Description | undefined;
  /** How often it was described until now. */
  turn: number;
  change: Change;
}

/** What is known of a breach, as often as more is known. What was written waits in the tab until it is kept. */
export function DescriptionForm({ id, etag, description, turn, change }: Content) {
  const name = `breach-${id}`;
  const form = useRef<HTMLFormElement>(null);
  const [fields] = useState(
    (): Record<string, string | undefined> => ({ ...spread(description), ...readDraft(name) }),
  );
  // What a colleague wrote since somebody began, perhaps before a reload, is not overwritten unseen.
  const overtaken = fields.version !== undefined && fields.version !== String(turn);
  const [faults, setFaults] = useState<Faults>({});

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const found = findFaults(data);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    const write = async () => {
      await describeBreach(id, etag, readDescription(data));
      forgetDraft(name);
    };
    await change(write, m.breaches_described());
  };
  const onInput = () => {
    if (form.current) keepDraft(name, form.current);
  };
  const long = (field: string, label: string, maxLength: number, hint?: string) => (
    <TextArea
      {...{ label, hint, maxLength }}
      id={field}
      rows={4}
      defaultValue={fields[field] ?? ''}
      fault={faults[field]}
    />
  );
  const count = (field: string, label: string) => (
    <Field
      id={field}
      label={label}
      hint={m.breaches_count_hint()}
      inputMode="numeric"
      autocomplete="off"
      defaultValue={fields[field] ?? ''}
      fault={faults[field]}
    />
  );
  return (
    <section aria-labelledby="breach-facts">
      <h2 id="breach-facts">{m.breaches_facts()}</h2>
      <p>{m.breaches_facts_text()}</p>
      {overtaken && (
        <Notice alert>
          <p>{m.breaches_overtaken()}</p>
        </Notice>
      )}
      <FaultSummary faults={faults} />
      <form ref={form} noValidate onSubmit={submit} onInput={onInput}>
        <input type="hidden" name="version" value={fields.version ?? String(turn)} />
        {long('nature', m.breaches_nature(), 4000, m.breaches_names_nobody())}
        {long('dataCategories', m.breaches_categories(), 2000)}
        {count('people', m.breaches_count_people())}
        {count('records', m.breaches_count_records())}
        {long('consequences', m.breaches_consequences(), 4000)}
        {long('measures', m.breaches_measures(), 4000)}
        <SelectField
          id="risk"
          label={m.breaches_risk()}
          hint={m.breaches_risk_hint()}
          value={fields.risk ?? ''}
          options={[['', m.breaches_risk_unknown()], ...risks.map((risk): Option => [risk, nameRisk(risk)])]}
        />
        {long('riskReason', m.breaches_risk_reason(), 2000, m.breaches_risk_reason_hint())}
        <Button type="submit">{m.breaches_facts_do()}</Button>
      </form>
    </section>
  );
}
