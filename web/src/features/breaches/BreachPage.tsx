import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { DpoOnly } from '../../ui/DpoOnly';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { BreachState } from './BreachState';
import { loadBreach } from './breaches';

/** One breach with all that was done, and what is to be done next. */
export default function BreachPage() {
  const { id = '' } = useRoute().params;
  return (
    <DpoOnly title={m.breaches_one()}>
      {/* What is being written about one breach must never stand in another. */}
      <One key={id} id={id} />
    </DpoOnly>
  );
}

function One({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(
    { queryKey: ['breach', id], queryFn: () => loadBreach(id) },
    queries,
  );
  const reload = async () => {
    await Promise.all([refetch(), queries.invalidateQueries({ queryKey: ['breaches'] })]);
  };
  return (
    <Page title={m.breaches_one()}>
      <p>
        <a href={to('/dpo/violations')}>{m.breaches_back()}</a>
      </p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && <BreachState read={data} reload={reload} />}
    </Page>
  );
}
