import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import { loadPendingErasures, type PendingErasure } from './register';

/** Erasures that are under way, with the services that have not answered; without names. */
export function PendingErasures() {
  const { data, error, refetch } = useQuery(
    { queryKey: ['pending-erasures'], queryFn: loadPendingErasures },
    queries,
  );
  return (
    <section>
      <h2>{m.dpo_erasures()}</h2>
      <p>{m.dpo_erasures_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.length === 0 && <p>{m.dpo_erasures_none()}</p>}
      <ul class={entries.list}>
        {data?.map(erasure => (
          <OneErasure key={erasure.id} erasure={erasure} />
        ))}
      </ul>
    </section>
  );
}

function OneErasure({ erasure: { id, startedAt, unanswered = [] } }: { erasure: PendingErasure }) {
  return (
    <li class={entries.entry}>
      <h3>{id}</h3>
      <p>{m.dpo_erasure_begun({ when: writeMoment(startedAt) })}</p>
      {unanswered.length === 0 && <p>{m.dpo_erasure_answered()}</p>}
      <ul>
        {unanswered.map(({ service = '', since }) => (
          <li key={service}>{m.dpo_erasure_unanswered({ service, when: writeMoment(since) })}</li>
        ))}
      </ul>
    </li>
  );
}
