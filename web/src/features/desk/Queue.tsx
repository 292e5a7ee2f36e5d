import { useRef } from 'preact/hooks';
import { isAdmin } from '../../api/staff';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import { useDeskChanges } from './changes';
import styles from './Desk.module.css';
import { FilterBar } from './FilterBar';
import { ForecastLine } from './ForecastLine';
import { everything, useFilters } from './filters';
import { KeyList } from './KeyList';
import { useKeys } from './keys';
import { Row } from './Row';
import { Search } from './Search';
import { useQueue } from './useQueue';

/** The tickets of all people as they are filtered, at first those that wait for staff; looked up again while they are seen. */
export default function Queue() {
  return (
    <StaffOnly title={m.desk_title()}>
      <Waiting />
    </StaffOnly>
  );
}

function Waiting() {
  const { filters, change, at, filtering } = useFilters();
  const { shown, now, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useQueue(filters);
  useDeskChanges();
  const list = useRef<HTMLOListElement>(null);
  const step = (by: number) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    const next = place < 0 ? links[0] : links[place + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  const showAll = () => {
    change(everything);
    // The button goes: who works by keyboard goes on at the choices.
    document.getElementById('filter-state')?.focus();
  };
  const lead = filters.state === 'OPEN' ? m.desk_lead() : m.desk_lead_changed();
  return (
    <Page title={m.desk_title()} lead={lead} wide>
      <Places />
      <Search />
      <ForecastLine />
      <FilterBar filters={filters} change={change} tickets={shown ?? []} />
      {shown === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {shown !== undefined && (
        <>
          <div class={styles.bar}>
            <p role="status">
              {m.desk_count({ shown: shown.length })} {hasNextPage && m.desk_partial()}
            </p>
            <KeyList />
          </div>
          {shown.length === 0 && !filtering && <p>{m.desk_none()}</p>}
          {shown.length === 0 && filtering && <p>{m.desk_none_so()}</p>}
          {filtering && (
            <p>
              <Button onClick={showAll}>{m.desk_show_all()}</Button>
            </p>
          )}
          <ol ref={list} class={styles.list}>
            {shown.map(ticket => (
              <Row key={ticket.id} ticket={ticket} now={now} href={at(`/equipe/${ticket.id}`)} />
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

function Places() {
  return (
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
  );
}
