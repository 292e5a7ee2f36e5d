import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import { useStaffNames } from '../../ui/useStaffNames';
import type { Change } from './change';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { decide } from './tickets';
import { assign } from './triage';
import { useOwner } from './useOwner';

/** Who takes care of a ticket: oneself at a touch, anybody of the staff by name, or nobody again. */
export function Owner({ ticket, change }: { ticket: StaffTicket; change: Change }) {
  const me = session.value?.person;
  const assignee = ticket.triage?.assignee ?? undefined;
  const owner = useOwner(assignee);
  const give = (to: string | undefined) => change(etag => decide(ticket.id, etag, assign(ticket, to)));
  return (
    <section aria-labelledby="desk-owner">
      <h2 id="desk-owner">{m.desk_owner()}</h2>
      <p role="status">{owner}</p>
      {assignee !== undefined && assignee === me ? (
        <Button onClick={() => void give(undefined)}>{m.desk_give_back()}</Button>
      ) : (
        <Button onClick={() => void give(me)}>{m.desk_take()}</Button>
      )}
      <Assignment assignee={assignee} give={give} />
    </section>
  );
}

interface Content {
  assignee: string | undefined;
  give: (to: string | undefined) => Promise<unknown>;
}

/** Gives a ticket to somebody else of the staff, or takes it from everybody. */
function Assignment({ assignee, give }: Content) {
  const { members } = useStaffNames();
  const others = members.filter(({ id }) => id !== assignee && id !== session.value?.person);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const to = String(new FormData(event.currentTarget as HTMLFormElement).get('assignee') ?? '');
    if (to === '') return document.getElementById('assignee')?.focus();
    await give(to === 'none' ? undefined : to);
  };
  return (
    <details class={styles.details}>
      <summary>{m.desk_assign()}</summary>
      <form noValidate onSubmit={submit}>
        <SelectField
          id="assignee"
          label={m.desk_assign_to()}
          options={[
            ['', m.desk_assign_choose()],
            ...others.map(({ id, name }): [string, string] => [id, name]),
            ...(assignee === undefined ? [] : [['none', m.desk_assign_nobody()] as [string, string]]),
          ]}
          value=""
        />
        <Button type="submit">{m.desk_assign_do()}</Button>
      </form>
    </details>
  );
}
