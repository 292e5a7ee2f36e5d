import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import type { Category, NewTriage, Priority, Severity, StaffTicket } from './contract';
import { priorityOf, readTriage, WORD } from './triage';
import { categories, choices, priorities, severities, tell } from './words';

interface Content {
  ticket: StaffTicket;
  begun: () => void;
  save: (triage: NewTriage) => Promise<void>;
}

/** What is decided about a ticket, as a whole; the priority follows from impact and urgency unless another one is named. */
export function Decision({ ticket, begun, save }: Content) {
  const known = readTriage(ticket);
  const [impact, setImpact] = useState<Severity>(known.impact);
  const [urgency, setUrgency] = useState<Severity>(known.urgency);
  const [priority, setPriority] = useState<string>(known.priority ?? '');
  const [faults, setFaults] = useState<{ reason?: string; team?: string; tags?: string }>({});
  const computed = priorityOf(impact, urgency);
  const another = priority !== '' && priority !== computed;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const read = (name: string) => String(form.get(name) ?? '').trim();
    const reason = read('reason');
    const team = read('team');
    const tags = read('tags')
      .split(/[\s,]+/)
      .filter(Boolean);
    const wrong = {
      ...(another && reason === '' && { reason: m.desk_reason_fault() }),
      ...(team !== '' && !WORD.test(team) && { team: m.desk_word_fault() }),
      ...((tags.length > 10 || tags.some(tag => !WORD.test(tag))) && { tags: m.desk_tags_fault() }),
    };
    setFaults(wrong);
    const first = Object.keys(wrong)[0];
    if (first !== undefined) return document.getElementById(first)?.focus();
    await save({
      impact,
      urgency,
      category: read('category') as Category,
      ...(another && { priority: priority as Priority, reason }),
      ...(team !== '' && { team }),
      ...(known.assignee && { assignee: known.assignee }),
      tags,
    });
  };

  return (
    <form noValidate onSubmit={submit} onInput={begun} onChange={begun}>
      <SelectField
        id="category"
        label={m.desk_category()}
        options={choices(categories)}
        value={ticket.category}
      />
      <SelectField
        id="impact"
        label={m.desk_impact()}
        options={choices(severities)}
        value={impact}
        onValue={value => setImpact(value as Severity)}
      />
      <SelectField
        id="urgency"
        label={m.desk_urgency()}
        options={choices(severities)}
        value={urgency}
        onValue={value => setUrgency(value as Severity)}
      />
      <SelectField
        id="priority"
        label={m.desk_priority()}
        options={[['', m.desk_computed({ priority: tell(computed) })], ...choices(priorities)]}
        value={priority}
        onValue={setPriority}
      />
      {another && (
        <Field
          id="reason"
          label={m.desk_reason()}
          defaultValue={known.reason ?? ''}
          maxLength={200}
          fault={faults.reason}
        />
      )}
      <Field
        id="team"
        label={m.desk_team()}
        hint={m.desk_word_hint()}
        defaultValue={known.team ?? ''}
        maxLength={40}
        fault={faults.team}
        autocomplete="off"
      />
      <Field
        id="tags"
        label={m.desk_tags()}
        hint={m.desk_tags_hint()}
        defaultValue={known.tags?.join(' ') ?? ''}
        fault={faults.tags}
        autocomplete="off"
      />
      <Button type="submit">{m.desk_triage_save()}</Button>
    </form>
  );
}
