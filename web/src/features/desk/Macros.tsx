import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { isAdmin } from '../../api/staff';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/SelectField';
import { loadMacros, previewMacro } from './assist';
import styles from './Desk.module.css';
import { insertAnswer } from './insert';

/** Answers that are given often: one is chosen, read as the person will read it, and put into the answer; nothing is sent by that. */
export function Macros({ ticket }: { ticket: string }) {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const [told, setTold] = useState('');
  const { data, error, refetch } = useQuery(
    { queryKey: ['desk-macros'], queryFn: loadMacros, enabled: open },
    queries,
  );
  const preview = useQuery(
    {
      queryKey: ['desk-macro', ticket, chosen],
      queryFn: () => previewMacro(ticket, chosen),
      enabled: chosen !== '',
    },
    queries,
  );
  const insert = () => {
    if (preview.data === undefined) return;
    const done = insertAnswer(preview.data.body, preview.data.status);
    setTold(done ? m.desk_macro_inserted() : m.desk_macro_too_long());
    if (done) document.getElementById('answer')?.focus();
  };
  const choose = (macro: string) => {
    setChosen(macro);
    setTold('');
  };
  return (
    <details class={styles.details} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{m.desk_macros()}</summary>
      {open && data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {isAdmin() && (
        <p>
          <a href={to('/equipe/reponses-types')}>{m.desk_macros_write()}</a>
        </p>
      )}
      {data?.length === 0 && <p>{m.desk_macros_none()}</p>}
      {data !== undefined && data.length > 0 && (
        <SelectField
          id="macro"
          label={m.desk_macro()}
          options={[['', m.desk_macro_choose()], ...data.map(({ id, name }): [string, string] => [id, name])]}
          value={chosen}
          onValue={choose}
        />
      )}
      {chosen !== '' && preview.error !== null && (
        <Failure error={preview.error} again={() => void preview.refetch()} />
      )}
      {chosen !== '' && preview.data !== undefined && (
        <>
          <p class={styles.soft}>{m.desk_macro_preview()}</p>
          <blockquote class={styles.preview} lang={preview.data.language}>
            {preview.data.body}
          </blockquote>
          <Button onClick={insert}>{m.desk_macro_insert()}</Button>
        </>
      )}
      <p role="status">{told}</p>
    </details>
  );
}
