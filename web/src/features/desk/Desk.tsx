import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import { pauseOr, useDeskChanges } from './changes';
import { useFilters } from './filters';
import { useKeys } from './keys';
import { TicketView } from './TicketView';
import { loadTicket } from './tickets';
import { PAUSE, useQueue } from './useQueue';

/** One ticket as staff see it; `j` and `k` lead through the queue as it is filtered. */
export default function Desk() {
  const { id = '' } = useRoute().params;
  return (
    <StaffOnly title={m.desk_one()}>
      {/* What is being written in one ticket must never stand in another. */}
      <One key={id} id={id} />
    </StaffOnly>
  );
}

function One({ id }: { id: string }) {
  const { route } = useLocation();
  const [news, setNews] = useState('');
  useDeskChanges();
  const { filters, at: inFilters } = useFilters();
  const { shown, now } = useQueue(filters);
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['desk-ticket', id],
      queryFn: () => loadTicket(id),
      refetchInterval: pauseOr(PAUSE),
      staleTime: 5_000,
    },
    queries,
  );
  const at = shown?.findIndex(ticket => ticket.id === id) ?? -1;
  const step = (by: number) => {
    // Answered, it is no longer in the queue: then on with the first.
    const next = at < 0 ? shown?.[0] : shown?.[at + by];
    if (next === undefined) setNews(by > 0 ? m.desk_last() : m.desk_first());
    else route(inFilters(`/equipe/${next.id}`));
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    r: () => document.getElementById('answer')?.focus(),
    n: () => document.getElementById('note')?.focus(),
  });
  const reload = async () => {
    await Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['desk-queue'] })]);
  };
  const missing = error instanceof Problem && error.status === 404;
  return (
    <Page title={data?.ticket.subject ?? m.desk_one()} wide>
      <p>
        <a href={inFilters('/equipe')}>{m.desk_back()}</a>
      </p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {missing && (
        <p>
          {m.desk_own()} <a href={to(`/aide/${id}`)}>{m.desk_own_link()}</a>
        </p>
      )}
      <p role="status">{news}</p>
      {data !== undefined && <TicketView read={data} now={now} reload={reload} />}
    </Page>
  );
}
