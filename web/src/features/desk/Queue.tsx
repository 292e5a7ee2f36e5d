import { useRef } from 'preact/hooks';
import { session } from '../../api/session';
import { isAdmin } from '../../api/staff';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import { useDeskChanges } from './changes';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { FilterBar } from './FilterBar';
import { ForecastLine } from './ForecastLine';
import { isFiltering, resetFilters } from './filters';
import { KeyList } from './KeyList';
import { useKeys } from './keys';
import { Search } from './Search';
import { Time } from './Time';
import { useQueue } from './useQueue';
import { tell } from './words';

/** What waits for staff, by what is due next; looked up again while it is seen. */
export default function Queue() {
  return (
    <StaffOnly title={m.desk_title()}>
      <Waiting />
    </StaffOnly>
  );
}

function Waiting() {
  const { all, shown, now, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useQueue();
  useDeskChanges();
  const list = useRef<HTMLOListElement>(null);
  const step = (by: number) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = at < 0 ? links[0] : links[at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return (
    <Page title={m.desk_title()} lead={m.desk_lead()} wide>
      <p>
        <a href={to('/equipe/incidents')}>{m.desk_incidents()}</a> ·{' '}
        <a href={to('/equipe/rapports')}>{m.desk_reports()}</a>
        {isAdmin() && (
          <>
            {' · '}
            <a href={to('/equipe/reponses-types')}>{m.desk_macros()}</a>
          </>
        )}
      </p>
      <Search />
      <ForecastLine />
      {all === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {all !== undefined && shown !== undefined && (
        <>
          <FilterBar all={all} />
          <div class={styles.bar}>
            <p role="status">{m.desk_count({ shown: shown.length, all: all.length })}</p>
            <KeyList />
          </div>
          {hasNextPage && isFiltering() && <p>{m.desk_partial({ all: all.length })}</p>}
          {all.length === 0 && <p>{m.desk_none()}</p>}
          {all.length > 0 && shown.length === 0 && (
            <p>
              {m.desk_none_so()} <Button onClick={resetFilters}>{m.desk_show_all()}</Button>
            </p>
          )}
          <ol ref={list} class={styles.list}>
            {shown.map(ticket => (
              <Row key={ticket.id} ticket={ticket} now={now} />
            ))}
          </ol>
        </>
      )}
      {hasNextPage && (
        <p>
          <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
            {m.desk_more()}
          </Button>
        </p>
      )}
    </Page>
  );
}

function Row({ ticket, now }: { ticket: StaffTicket; now: number }) {
  return (
    <li class={styles.row}>
      <Time ticket={ticket} now={now} />
      <a class={styles.subject} href={to(`/equipe/${ticket.id}`)}>
        {ticket.subject}
      </a>
      <span class={styles.priority}>{tell(ticket.priority)}</span>
      <span class={styles.soft}>
        {tell(ticket.category)} · {tellAssignee(ticket)} ·{' '}
        {m.desk_opened({ when: writeMoment(ticket.openedAt) })}
      </span>
    </li>
  );
}

function tellAssignee({ triage }: StaffTicket): string {
  const who = triage?.assignee
    ? triage.assignee === session.value?.person
      ? m.desk_yours()
      : m.desk_taken()
    : m.desk_nobodys();
  return triage?.team ? `${who} (${triage.team})` : who;
}
