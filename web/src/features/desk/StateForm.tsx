import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { SelectField } from '../../ui/SelectField';
import type { Change } from './change';
import type { Next, StaffTicket } from './contract';
import styles from './Desk.module.css';
import { closeTicket, moveTicket } from './tickets';
import { choices, states } from './words';

/** Moves a ticket to another state without a word to the person, or closes it for good. */
export function StateForm({ ticket, change }: { ticket: StaffTicket; change: Change }) {
  const { id, status } = ticket;
  const move = async (event: SubmitEvent) => {
    event.preventDefault();
    const next = new FormData(event.currentTarget as HTMLFormElement).get('status') as Next;
    if (next !== status) await change(etag => moveTicket(id, etag, next));
  };
  return (
    <details class={styles.details}>
      <summary>{m.desk_state()}</summary>
      <form noValidate onSubmit={move}>
        <SelectField
          key={status}
          id="status"
          label={m.desk_state_next()}
          hint={m.desk_state_hint()}
          options={choices(states)}
          value={status}
        />
        <Button type="submit">{m.desk_state_move()}</Button>
      </form>
      <Confirm
        action={m.desk_close()}
        title={m.desk_close_sure()}
        confirm={() => change(etag => closeTicket(id, etag))}
      >
        <p>{m.desk_close_text()}</p>
      </Confirm>
    </details>
  );
}
