import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import type { Change } from './change';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { findId } from './merge';
import { mergeTicket } from './tickets';
import { useQueue } from './useQueue';

/** Makes a ticket part of another one. Whose they are is told to nobody here: the service refuses two people's. */
export function MergeForm({ ticket, change }: { ticket: StaffTicket; change: Change }) {
  const { all } = useQueue();
  const [fault, setFault] = useState<string>();
  const others = (all ?? []).filter(({ id }) => id !== ticket.id);
  const merge = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const chosen = String(form.get('whole') ?? '');
    const into = chosen === '' ? findId(String(form.get('whole-address') ?? '')) : chosen;
    const wrong = into === undefined || into === ticket.id;
    setFault(wrong ? m.desk_merge_fault() : undefined);
    if (wrong) return document.getElementById('whole-address')?.focus();
    await change(etag => mergeTicket(ticket.id, etag, into));
  };
  return (
    <details class={styles.details}>
      <summary>{m.desk_merge()}</summary>
      <p>{m.desk_merge_text()}</p>
      <form noValidate onSubmit={merge}>
        <SelectField
          id="whole"
          label={m.desk_merge_whole()}
          options={[
            ['', m.desk_merge_choose()],
            ...others.map(({ id, subject }): [string, string] => [id, subject]),
          ]}
          value=""
        />
        <Field
          id="whole-address"
          label={m.desk_merge_address()}
          hint={m.desk_merge_address_hint()}
          fault={fault}
          autocomplete="off"
          spellcheck={false}
        />
        <Button type="submit">{m.desk_merge_do()}</Button>
      </form>
    </details>
  );
}
