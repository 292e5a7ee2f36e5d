import { useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Change } from './change';
import type { NewTriage, StaffTicket } from './contract';
import { Decision } from './Decision';
import styles from './Desk.module.css';
import { decide } from './tickets';

/** How important a ticket is, and for whom. Changed by the version at which somebody began: who was first is not overwritten. */
export function TriageForm({ ticket, etag, change }: { ticket: StaffTicket; etag: string; change: Change }) {
  const [round, setRound] = useState(0);
  const before = useRef<{ ticket: StaffTicket; etag: string }>();
  const begun = () => {
    before.current ??= { ticket, etag };
  };
  const save = async (triage: NewTriage) => {
    const end = await change(version => decide(ticket.id, version, triage), before.current?.etag);
    if (end === 'failed') return;
    before.current = undefined;
    setRound(round + 1);
  };
  return (
    <details class={styles.details}>
      <summary>{m.desk_triage()}</summary>
      {/* Until somebody touches the form it follows what others decide. */}
      <Decision
        key={`${round} ${before.current?.etag ?? etag}`}
        ticket={before.current?.ticket ?? ticket}
        begun={begun}
        save={save}
      />
    </details>
  );
}
