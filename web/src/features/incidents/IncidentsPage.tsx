import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import styles from './Incidents.module.css';
import { type Incident, type IncidentPage, loadIncidents } from './incidents';
import { OpenForm } from './OpenForm';
import { tell, tellPromise } from './words';

/** All incidents, those that are not closed first; looked up again while they are seen. */
export default function IncidentsPage() {
  return (
    <StaffOnly title={m.incidents_title()}>
      <All />
    </StaffOnly>
  );
}

function All() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['incidents'],
      queryFn: ({ pageParam }) => loadIncidents(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: IncidentPage) => last.next,
      refetchInterval: 30_000,
      staleTime: 5_000,
    },
    queries,
  );
  const all = data?.pages.flatMap(page => page.items);
  return (
    <Page title={m.incidents_title()} lead={m.incidents_lead()} wide>
      <p>
        <a href={to('/equipe')}>{m.incidents_desk()}</a> · <a href={to('/etat')}>{m.incidents_status()}</a>
      </p>
      <OpenForm />
      {all === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {all?.length === 0 && <p>{m.incidents_none()}</p>}
      <ol class={styles.list}>
        {all?.map(incident => (
          <Row key={incident.id} incident={incident} />
        ))}
      </ol>
      {hasNextPage && (
        <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
          {m.incidents_more()}
        </Button>
      )}
    </Page>
  );
}

function Row({ incident }: { incident: Incident }) {
  const { id, title, priority, step, impact, components, openedAt } = incident;
  const open = step !== 'CLOSED';
  return (
    <li class={open ? styles.row : `${styles.row} ${styles.over}`}>
      <a class={styles.subject} href={to(`/equipe/incidents/${id}`)}>
        {title}
      </a>
      <span>
        <strong>{tell(priority)}</strong> · {tell(step)} · {tell(impact)}
      </span>
      <span class={styles.soft}>
        {components.map(tell).join(', ')}
        {components.length > 0 && ' · '}
        {m.incidents_opened({ when: writeMoment(openedAt) })} · {tellPromise(incident)}
      </span>
    </li>
  );
}
