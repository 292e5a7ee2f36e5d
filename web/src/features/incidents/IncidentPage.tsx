import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import { IncidentView } from './IncidentView';
import { loadIncident } from './incidents';

/** One incident with all that staff know of it; looked up again while it is seen. */
export default function IncidentPage() {
  const { id = '' } = useRoute().params;
  return (
    <StaffOnly title={m.incidents_one()}>
      {/* What is being written about one incident must never stand in another. */}
      <One key={id} id={id} />
    </StaffOnly>
  );
}

function One({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(
    {
      queryKey: ['incident', id],
      queryFn: () => loadIncident(id),
      refetchInterval: 20_000,
      staleTime: 5_000,
    },
    queries,
  );
  const reload = async () => {
    await Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['incidents'] })]);
  };
  return (
    <Page title={data?.detail.incident.title ?? m.incidents_one()} wide>
      <p>
        <a href={to('/equipe/incidents')}>{m.incidents_back()}</a>
      </p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && <IncidentView read={data} reload={reload} />}
    </Page>
  );
}
