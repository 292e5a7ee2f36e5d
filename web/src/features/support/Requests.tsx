import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { Joined } from './Joined';
import { MailSwitch } from './MailSwitch';
import { tellState } from './promise';
import styles from './Support.module.css';
import { loadTickets, type TicketPage } from './tickets';

/** What somebody has asked the team, newest first. */
export default function Requests() {
  return (
    <NeedsAccount title={m.support_title()} lead={m.support_lead()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['tickets'],
      queryFn: ({ pageParam }) => loadTickets(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: TicketPage) => last.next,
      refetchInterval: 60_000,
    },
    queries,
  );
  const tickets = data?.pages.flatMap(page => page.items ?? []);
  return (
    <Page title={m.support_title()} lead={m.support_lead()}>
      <p>
        {m.support_urgent()} <a href={to('/aide-maintenant')}>{m.support_urgent_link()}</a>
      </p>
      <p>
        <ButtonLink kind="primary" href={to('/aide/nouvelle')}>
          {m.support_new()}
        </ButtonLink>
      </p>
      {tickets === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {tickets?.length === 0 && <p>{m.support_none()}</p>}
      {tickets !== undefined && tickets.length > 0 && (
        <>
          <h2>{m.support_yours()}</h2>
          <ul class={styles.list}>
            {tickets.map(ticket => (
              <li key={ticket.id} class={styles.row}>
                <a href={to(`/aide/${ticket.id}`)}>{ticket.subject}</a>
                <span>{tellState(ticket)}</span>
                {ticket.mergedInto && (
                  <Joined
                    whole={ticket.mergedInto}
                    subject={tickets.find(({ id }) => id === ticket.mergedInto)?.subject}
                  />
                )}
                <span class={styles.soft}>{m.support_opened({ date: writeDay(ticket.openedAt) })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {hasNextPage && (
        <p>
          <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
            {m.support_more()}
          </Button>
        </p>
      )}
      {/* Who has not asked anything waits for no answer. */}
      {tickets !== undefined && tickets.length > 0 && <MailSwitch />}
    </Page>
  );
}
