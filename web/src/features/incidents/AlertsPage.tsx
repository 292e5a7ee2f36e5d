import { useInfiniteQuery, useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import { type Alert, type AlertPage, loadAlerts, loadIncident } from './incidents';

/** All alerts of an incident, for staff; looked up again while they are seen. */
export default function AlertsPage() {
  const { id = '' } = useRoute().params;
  return (
    <StaffOnly title={m.incidents_alerts_title()}>
      <All key={id} id={id} />
    </StaffOnly>
  );
}

function All({ id }: { id: string }) {
  const incident = useQuery({ queryKey: ['incident', id], queryFn: () => loadIncident(id) }, queries);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['incident-alerts', id],
      queryFn: ({ pageParam }) => loadAlerts(id, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: AlertPage) => last.next,
      refetchInterval: 20_000,
    },
    queries,
  );
  const title = incident.data?.detail.incident.title;
  const alerts = data?.pages.flatMap(page => page.items);
  return (
    <Page title={m.incidents_alerts_title()} lead={title} wide>
      <p>
        <a href={to(`/equipe/incidents/${id}`)}>{title ?? m.incidents_one()}</a>
      </p>
      {alerts === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {alerts?.length === 0 && <p>{m.incidents_alerts_none()}</p>}
      {alerts !== undefined && alerts.length > 0 && <AlertTable alerts={alerts} />}
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
          {m.incidents_more()}
        </Button>
      )}
    </Page>
  );
}

function AlertTable({ alerts }: { alerts: Alert[] }) {
  return (
    <BarTable
      title={m.incidents_alerts_title()}
      rows={alerts}
      keyOf={({ id }) => id}
      columns={[
        { head: m.incidents_alert(), tell: ({ name }) => name },
        { head: m.incidents_alert_service(), tell: ({ service }) => service ?? '–' },
        { head: m.incidents_alert_severity(), tell: ({ severity }) => severity ?? '–' },
        { head: m.incidents_begun(), tell: ({ startsAt }) => writeMoment(startsAt) },
        { head: m.incidents_alert_end(), tell: tellEnd },
        { head: m.incidents_alert_summary(), tell: ({ summary }) => summary ?? '' },
      ]}
    />
  );
}

function tellEnd({ firing, endsAt }: Alert): string {
  return firing || !endsAt ? m.incidents_alert_firing() : writeMoment(endsAt);
}
