import { useInfiniteQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import type { HistoryEvent } from './contract';
import styles from './Desk.module.css';
import { type HistoryPage, loadHistory } from './tickets';
import { useWho } from './useWho';
import { tell } from './words';

const kinds: Record<string, () => string> = {
  OPENED: m.desk_event_opened,
  PERSON_WROTE: m.desk_event_person_wrote,
  STAFF_ANSWERED: m.desk_event_staff_answered,
  STATUS_CHANGED: m.desk_event_status_changed,
  TRIAGED: m.desk_event_triaged,
  MERGED: m.desk_event_merged,
  SPLIT: m.desk_event_split,
  JOINED: m.desk_event_joined,
  LEFT: m.desk_event_left,
};

/** What happened to a ticket, newest first and page by page, and who of the staff it was. */
export function History({ id }: { id: string }) {
  const [open, setOpen] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['desk-history', id],
      queryFn: ({ pageParam }) => loadHistory(id, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: HistoryPage) => last.next,
      enabled: open,
    },
    queries,
  );
  return (
    <details class={styles.details} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{m.desk_history()}</summary>
      {open && data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <ol class={styles.events}>
        {data?.pages
          .flatMap(page => page.items)
          .map(event => (
            <Event key={event.seq} event={event} />
          ))}
      </ol>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
          {m.desk_history_more()}
        </Button>
      )}
    </details>
  );
}

function Event({ event: { kind, at, status, priority, staff, other } }: { event: HistoryEvent }) {
  const who = useWho();
  return (
    <li>
      {kinds[kind]?.() ?? kind}
      {staff && ` – ${who(staff)}`}
      {other && (
        <>
          {' – '}
          <a href={to(`/equipe/${other}`)}>{m.desk_event_other()}</a>
        </>
      )}
      <span class={styles.soft}>
        {' '}
        {writeMoment(at)} · {tell(status)} · {tell(priority)}
      </span>
    </li>
  );
}
