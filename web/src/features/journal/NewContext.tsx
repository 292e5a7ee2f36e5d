import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Journal } from '../../store/journal';
import { type ContextGroups, makeContext, refreshReference } from '../../store/reference';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import styles from './EntryForm.module.css';
import { contextFault, findContext } from './words';

interface Content {
  journal: Journal;
  groups: ContextGroups;
  /** A context to be named by the entry: a new one, or the one that has this name already. */
  onContext: (code: string) => void;
}

/** A context of one's own, made where it is missed. The service keeps its name, so it needs a network; the words wait here. */
export function NewContext({ journal, groups, onContext }: Content) {
  const first = groups.groups?.[0]?.code ?? '';
  const [label, setLabel] = useState('');
  const [group, setGroup] = useState(first);
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [said, setSaid] = useState('');
  const [sending, setSending] = useState(false);

  async function make() {
    if (sending) return;
    const name = label.trim();
    const known = findContext(groups, name);
    setError(undefined);
    setSaid('');
    setFault(contextFault(name));
    if (contextFault(name) !== undefined) return;
    if (known !== undefined) return finish(known, m.journal_context_known({ name }));
    setSending(true);
    try {
      finish(await makeContext(journal, group, name), m.journal_context_made({ name }));
      // Its name follows; the entry names it already.
      void refreshReference(journal, 'contexts').catch(() => undefined);
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  }

  function finish(code: string, words: string) {
    onContext(code);
    setLabel('');
    setSaid(words);
  }

  return (
    <details class={styles.own}>
      <summary>{m.journal_context_new()}</summary>
      <Field
        id="journal-context-name"
        label={m.journal_context_name()}
        hint={m.journal_context_hint()}
        fault={fault}
        value={label}
        autocomplete="off"
        onInput={event => setLabel(event.currentTarget.value)}
        onKeyDown={event => {
          // It stands inside the form of the entry, which Enter would save.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void make();
        }}
      />
      <SelectField
        id="journal-context-group"
        label={m.journal_context_group()}
        value={group}
        onValue={setGroup}
        options={(groups.groups ?? []).map(({ code = '', label: words = code }) => [code, words])}
      />
      {error !== undefined && <Failure error={error} offline={m.journal_context_offline()} />}
      <Button onClick={() => void make()} aria-disabled={sending}>
        {m.journal_context_add()}
      </Button>
      <p role="status">{said}</p>
    </details>
  );
}
