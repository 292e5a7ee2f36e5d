import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import { FileList } from '../../ui/files/FileList';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Joined } from './Joined';
import { tellState } from './promise';
import { RatingSection } from './RatingSection';
import { Reply } from './Reply';
import styles from './Support.module.css';
import { closeTicket, loadTicket, type Message } from './tickets';

/** One request with its messages; looked up again every half minute and when the page is seen again. */
export default function Conversation() {
  const { id = '' } = useRoute().params;
  return (
    <NeedsAccount title={m.support_one()}>
      {/* From a part to its whole: what is being written in one must never stand in the other. */}
      <Mine key={id} id={id} />
    </NeedsAccount>
  );
}

function Mine({ id }: { id: string }) {
  const [overtaken, setOvertaken] = useState(false);
  const queryKey = ['ticket', id];
  const { data, error, refetch } = useQuery(
    { queryKey, queryFn: () => loadTicket(id), refetchInterval: 30_000, staleTime: 5_000 },
    queries,
  );
  const reload = async () => {
    await Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['tickets'] })]);
  };
  const close = async () => {
    setOvertaken(false);
    try {
      await closeTicket(id, data?.etag ?? '');
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      // Somebody wrote meanwhile: that is read first. Closed elsewhere is closed.
      if (problem.status === 412) setOvertaken(true);
      else if (problem.slug !== 'ticket-closed') throw problem;
    }
    await reload();
  };
  const ticket = data?.ticket;
  const open = ticket !== undefined && ticket.status !== 'CLOSED';
  return (
    <Page title={ticket?.subject ?? m.support_one()} lead={ticket && tellState(ticket)}>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {ticket?.mergedInto && (
        <Notice>
          <p>{m.support_joined_text()}</p>
          <p>
            <Joined whole={ticket.mergedInto} />
          </p>
        </Notice>
      )}
      {ticket !== undefined && (
        <>
          <h2>{m.support_messages()}</h2>
          <ol class={styles.messages}>
            {ticket.messages?.map(message => (
              <OneMessage key={message.id} ticket={id} message={message} />
            ))}
          </ol>
        </>
      )}
      {overtaken && <Notice alert>{m.support_overtaken()}</Notice>}
      {open && (
        <>
          <Reply id={id} answered={reload} />
          <div class={styles.close}>
            <Confirm action={m.support_close()} title={m.support_close_sure()} confirm={close}>
              <p>{m.support_close_text()}</p>
            </Confirm>
          </div>
        </>
      )}
      {/* A part is rated with the request that it is part of. */}
      {ticket?.status === 'CLOSED' && !ticket.mergedInto && (
        <>
          <p>{m.support_closed_text()}</p>
          <RatingSection id={id} />
        </>
      )}
      <p>
        <a href={to('/aide')}>{m.support_back()}</a>
      </p>
    </Page>
  );
}

function OneMessage({ ticket, message }: { ticket: string; message: Message }) {
  const { author, body, writtenAt, attachments } = message;
  const staff = author === 'STAFF';
  return (
    <li class={staff ? `${styles.message} ${styles.staff}` : styles.message}>
      <p class={styles.soft}>
        <strong>{staff ? m.support_team() : m.support_you()}</strong> – {writeMoment(writtenAt)}
      </p>
      <p class={styles.body}>{body}</p>
      <FileList ticket={ticket} files={attachments} />
    </li>
  );
}
