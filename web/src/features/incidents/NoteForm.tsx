import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { TextArea } from '../../ui/TextArea';
import styles from './Incidents.module.css';
import { keepNote } from './incidents';
import { usePosting } from './usePosting';

/** Notes something on the timeline, for staff alone; looks like nothing that everybody reads. */
export function NoteForm({ id, kept }: { id: string; kept: () => Promise<void> }) {
  const [fault, setFault] = useState<string>();
  const { draft, error, state, read, send, form } = usePosting(
    `incident-note-${id}`,
    ['incident-note'],
    async (key, [body = '']) => {
      await keepNote(key, id, body);
      await kept();
    },
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const empty = read()[0] === '';
    setFault(empty ? m.incidents_note_fault() : undefined);
    if (empty) return document.getElementById('incident-note')?.focus();
    await send();
  };
  return (
    <form {...form} class={styles.note} onSubmit={submit}>
      <TextArea
        id="incident-note"
        label={m.incidents_note()}
        hint={m.incidents_note_hint()}
        defaultValue={draft['incident-note'] ?? ''}
        fault={fault}
        maxLength={4000}
        rows={3}
        required
      />
      {error !== undefined && <Failure error={error} />}
      <Button type="submit" aria-disabled={state === 'sending'}>
        {m.incidents_note_do()}
      </Button>
      <p role="status">{state === 'sent' && m.incidents_note_kept()}</p>
    </form>
  );
}
