import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { TextArea } from '../../ui/TextArea';
import { pauseOr } from './changes';
import styles from './Notes.module.css';
import { keepNote, loadNotes } from './tickets';
import { PAUSE } from './useQueue';
import { useWho } from './useWho';
import { useWriting } from './useWriting';

const hidden =
  'M4 4l16 16M9.500 5.600A10 10 0 0 1 12 5.300c5 0 8.500 4 9.500 6.700a12 12 0 0 1-2.600 3.800M6.300 7.300A12 12 0 0 0 2.500 12c1 2.700 4.500 6.700 9.500 6.700 1.600 0 3-.4 4.300-1M10 10a2.800 2.800 0 0 0 4 4';

/** What staff note among themselves: a place, a colour, a form and a button of its own, each of which says so. */
export function Notes({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['desk-notes', id],
      queryFn: () => loadNotes(id),
      refetchInterval: pauseOr(PAUSE),
      staleTime: 5_000,
    },
    queries,
  );
  const writing = useWriting({
    field: 'note',
    ticket: id,
    empty: m.desk_note_fault(),
    send: (key, body) => keepNote(key, id, body),
    sent: refetch,
  });
  const { draft, fault, state, form } = writing;
  const who = useWho();
  return (
    <section class={styles.notes} aria-labelledby="desk-notes">
      <h2 id="desk-notes">
        <Icon path={hidden} size={22} /> {m.desk_notes()}
      </h2>
      <p class={styles.label}>{m.desk_notes_hidden()}</p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.items?.length === 0 && <p>{m.desk_notes_none()}</p>}
      <ol class={styles.list}>
        {data?.items?.map(note => (
          <li key={note.id}>
            <p class={styles.when}>
              <strong>{m.desk_note_one()}</strong>
              {note.staff && ` – ${who(note.staff)}`} – {writeMoment(note.writtenAt)}
            </p>
            <p class={styles.body}>{note.body}</p>
          </li>
        ))}
      </ol>
      {data?.next && <p>{m.desk_notes_more()}</p>}
      <form {...form} aria-label={m.desk_note_form()}>
        <TextArea
          id="note"
          label={m.desk_note_label()}
          hint={m.desk_note_hint()}
          defaultValue={draft.note ?? ''}
          fault={fault}
          maxLength={4000}
          rows={3}
          required
        />
        {writing.error !== undefined && <Failure error={writing.error} />}
        <button type="submit" class={styles.keep} aria-disabled={state === 'sending'}>
          <Icon path={hidden} size={20} />
          {state === 'sending' ? m.desk_sending() : m.desk_note_keep()}
        </button>
        <p role="status">{state === 'sent' && m.desk_note_kept()}</p>
      </form>
    </section>
  );
}
