import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Content } from '../../store/entries';
import type { Journal } from '../../store/journal';
import type { ContextGroups, Taxonomy } from '../../store/reference';
import { Button } from '../../ui/Button';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { ContextFields } from './ContextFields';
import type { Names } from './EntryCard';
import styles from './EntryForm.module.css';
import { contentOf, type Form, faultsOf, formOf } from './form';
import { SenseFields } from './SenseFields';
import { WordFields } from './WordFields';

interface Given {
  /** What is kept, and what was written since and not saved. */
  before: Content;
  draft: Content | undefined;
  taxonomy: Taxonomy | undefined;
  groups: ContextGroups | undefined;
  journal: Journal;
  names: Names;
  onDraft: (draft: Content) => void;
  onSave: (content: Content) => void;
  onDelete: () => void;
}

/** Everything that an entry says. */
export function EntryForm(given: Given) {
  const { before, draft, taxonomy, groups, journal, names, onDraft, onSave, onDelete } = given;
  const [form, setForm] = useState<Form>(() => formOf(draft ?? before));
  const [faults, setFaults] = useState<Faults>({});

  function write(next: Form) {
    setForm(next);
    onDraft(contentOf(next, before));
  }

  function save(event: Event) {
    event.preventDefault();
    const found = faultsOf(form, before.zone, Date.now());
    setFaults(found);
    if (Object.keys(found).length === 0) onSave(contentOf(form, before));
  }

  return (
    <form class={styles.form} onSubmit={save} noValidate>
      <FaultSummary faults={faults} />
      <WordFields
        taxonomy={taxonomy}
        names={names}
        emotions={form.emotions}
        onEmotions={emotions => write({ ...form, emotions })}
      />
      <div class={styles.note}>
        <label for="journal-note">{m.journal_note()}</label>
        <textarea
          id="journal-note"
          rows={5}
          data-private
          value={form.note}
          aria-invalid={faults['journal-note'] !== undefined}
          onInput={event => write({ ...form, note: event.currentTarget.value })}
        />
      </div>
      <ContextFields
        journal={journal}
        groups={groups}
        contexts={form.contexts}
        onContexts={contexts => write({ ...form, contexts })}
      />
      <SenseFields form={form} onForm={write} />
      <fieldset class={styles.part}>
        <legend>{m.journal_when()}</legend>
        <div class={styles.when}>
          <Field
            id="journal-day"
            type="date"
            label={m.journal_day()}
            value={form.day}
            fault={faults['journal-day']}
            onInput={event => write({ ...form, day: event.currentTarget.value })}
          />
          <Field
            id="journal-time"
            type="time"
            label={m.journal_time({ zone: before.zone })}
            value={form.time}
            onInput={event => write({ ...form, time: event.currentTarget.value })}
          />
        </div>
        <label class={styles.context}>
          <input
            type="checkbox"
            checked={form.wholeDay}
            onChange={() => write({ ...form, wholeDay: !form.wholeDay })}
          />
          {m.journal_about_day()}
        </label>
      </fieldset>
      <div class={styles.actions}>
        <Button kind="primary" type="submit">
          {m.journal_save()}
        </Button>
        <Button kind="quiet" onClick={onDelete}>
          {m.journal_delete()}
        </Button>
      </div>
    </form>
  );
}
