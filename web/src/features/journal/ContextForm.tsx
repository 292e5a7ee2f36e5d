import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Journal } from '../../store/journal';
import { type ContextGroups, keepContext, type OwnContext } from '../../store/reference';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import styles from './OwnContexts.module.css';
import { contextFault, findContext } from './words';

interface Content {
  journal: Journal;
  groups: ContextGroups;
  id: string;
  before: OwnContext;
  onKept: (name: string) => void;
}

/** How a context of one's own is called, what it goes with, and whether it is still offered. */
export function ContextForm({ journal, groups, id, before, onKept }: Content) {
  const [form, setForm] = useState(before);
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  async function save(event: Event) {
    event.preventDefault();
    const label = form.label.trim();
    const found = faultOf(label);
    setFault(found);
    setError(undefined);
    if (found !== undefined || sending) return;
    setSending(true);
    try {
      await keepContext(journal, id, { ...form, label });
      onKept(label);
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  }

  function faultOf(label: string): string | undefined {
    const other = findContext(groups, label);
    return other === undefined || other === id
      ? contextFault(label)
      : m.journal_context_taken({ name: label });
  }

  return (
    <form onSubmit={event => void save(event)} noValidate>
      <Field
        id={`context-name-${id}`}
        label={m.journal_context_its_name()}
        fault={fault}
        value={form.label}
        autocomplete="off"
        onInput={({ currentTarget }) => setForm({ ...form, label: currentTarget.value })}
      />
      <SelectField
        id={`context-group-${id}`}
        label={m.journal_context_group()}
        value={form.group}
        onValue={group => setForm({ ...form, group })}
        options={(groups.groups ?? []).map(({ code = '', label = code }) => [code, label])}
      />
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={form.retired}
          onChange={({ currentTarget }) => setForm({ ...form, retired: currentTarget.checked })}
        />
        {m.journal_context_retire()}
      </label>
      {error !== undefined && <Failure error={error} offline={m.journal_settings_offline()} />}
      <Button kind="primary" type="submit" aria-disabled={sending}>
        {m.journal_save()}
      </Button>
    </form>
  );
}
