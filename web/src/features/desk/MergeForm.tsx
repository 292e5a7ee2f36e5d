import { useState } from 'preact/hooks';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import type { Change } from './change';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { mergeTicket } from './tickets';
import { useSiblings } from './useSiblings';

/** Makes a ticket part of another open one of the same person: only those are offered. */
export function MergeForm({ ticket, change }: { ticket: StaffTicket; change: Change }) {
  const { data } = useSiblings(ticket.id);
  const [fault, setFault] = useState<string>();
  const open = data?.items.filter(({ status }) => status !== 'CLOSED') ?? [];
  const merge = async (event: SubmitEvent) => {
    event.preventDefault();
    const into = String(new FormData(event.currentTarget as HTMLFormElement).get('whole') ?? '');
    setFault(into === '' ? m.desk_merge_fault() : undefined);
    if (into === '') return document.getElementById('whole')?.focus();
    await change(etag => mergeTicket(ticket.id, etag, into));
  };
  return (
    <details class={styles.details}>
      <summary>{m.desk_merge()}</summary>
      <p>{m.desk_merge_text()}</p>
      {data !== undefined && open.length === 0 && <p>{m.desk_merge_none()}</p>}
      {open.length > 0 && (
        <form noValidate onSubmit={merge}>
          <SelectField
            id="whole"
            label={m.desk_merge_whole()}
            fault={fault}
            options={[
              ['', m.desk_merge_choose()],
              ...open.map(({ id, subject, openedAt }): [string, string] => [
                id,
                m.desk_merge_one({ subject, when: writeDay(openedAt) }),
              ]),
            ]}
            value=""
          />
          <Button type="submit">{m.desk_merge_do()}</Button>
        </form>
      )}
    </details>
  );
}
