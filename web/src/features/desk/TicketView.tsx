import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { Answer } from './Answer';
import { Clocks } from './Clocks';
import type { Change } from './change';
import styles from './Desk.module.css';
import { History } from './History';
import { KeyList } from './KeyList';
import { Links } from './Links';
import { Macros } from './Macros';
import { Merged } from './Merged';
import { MergeForm } from './MergeForm';
import { Notes } from './Notes';
import { Owner } from './Owner';
import { Presence } from './Presence';
import { Rating } from './Rating';
import { Siblings } from './Siblings';
import { StateForm } from './StateForm';
import { Thread } from './Thread';
import { Time } from './Time';
import { TriageForm } from './TriageForm';
import type { ReadTicket } from './tickets';
import { tell } from './words';

interface Content {
  read: ReadTicket;
  now: number;
  reload: () => Promise<void>;
}

/** A ticket whole: what both sides wrote on one side; what is of staff alone on the other, or below. */
export function TicketView({ read, now, reload }: Content) {
  const { ticket, etag } = read;
  const [overtaken, setOvertaken] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const open = ticket.status !== 'CLOSED';

  const change: Change = async (act, seen = etag) => {
    // Twice at once, the second would meet the first and take it for somebody else.
    if (busy.current) return 'failed';
    busy.current = true;
    setOvertaken(false);
    setError(undefined);
    try {
      await act(seen);
      await reload();
      return 'done';
    } catch (problem) {
      if (!isOvertaken(problem)) {
        setError(problem);
        return 'failed';
      }
      setOvertaken(true);
      await reload();
      return 'overtaken';
    } finally {
      busy.current = false;
    }
  };

  return (
    <>
      <div class={styles.bar}>
        <p class={styles.facts}>
          <Time ticket={ticket} now={now} />
          <span class={styles.priority}>{tell(ticket.priority)}</span>
          <span class={styles.soft}>
            {tell(ticket.category)} · {tell(ticket.status)}
          </span>
        </p>
        <KeyList />
      </div>
      <Presence id={ticket.id} />
      {overtaken && <Notice alert>{m.desk_overtaken()}</Notice>}
      {error !== undefined && <Failure error={error} />}
      {ticket.mergedInto && <Merged id={ticket.id} whole={ticket.mergedInto} change={change} />}
      <div class={styles.columns}>
        <section aria-labelledby="desk-thread">
          <h2 id="desk-thread">{m.desk_thread()}</h2>
          <Thread ticket={ticket.id} messages={ticket.messages ?? []} />
          {open && <Macros ticket={ticket.id} />}
          {open ? <Answer ticket={ticket} answered={reload} /> : <p>{m.desk_closed_text()}</p>}
        </section>
        <div class={styles.side}>
          <Notes id={ticket.id} />
          {ticket.status === 'CLOSED' && !ticket.mergedInto && <Rating id={ticket.id} />}
          <Clocks clocks={ticket.clocks ?? []} now={now} />
          <Siblings id={ticket.id} />
          {open && (
            <>
              <Owner ticket={ticket} change={change} />
              <TriageForm ticket={ticket} etag={etag} change={change} />
              <StateForm ticket={ticket} change={change} />
              <MergeForm ticket={ticket} change={change} />
            </>
          )}
          <Links id={ticket.id} />
          <History id={ticket.id} />
        </div>
      </div>
    </>
  );
}

/** What the service says when somebody else closed, or took apart, what is changed here. */
const overtaking = ['ticket-closed', 'not-merged'];

function isOvertaken(problem: unknown): boolean {
  return problem instanceof Problem && (problem.status === 412 || overtaking.includes(problem.slug));
}
