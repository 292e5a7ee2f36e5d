import { useQuery } from '@tanstack/preact-query';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { CertificateButton } from './CertificateButton';
import { type Erasure, type Evidence, loadErasure, type Receipt } from './rights';
import { ServiceTable } from './ServiceTable';

/** Service by service, what an erasure has erased; asked again until it is complete. */
export function Proof({ receipt }: { receipt: Receipt }) {
  const { data, error, refetch } = useQuery(
    {
      // The secret is no part of the key: keys can be seen in tools.
      queryKey: ['erasure', receipt.id],
      queryFn: () => loadErasure(receipt),
      refetchInterval: ({ state }) => (state.data?.status === 'PENDING' ? 2_000 : false),
      gcTime: 0,
    },
    queries,
  );
  if (error !== null && data === undefined)
    return error instanceof Problem && error.status === 404 ? (
      <Notice alert>{m.my_data_proof_unknown()}</Notice>
    ) : (
      <Failure error={error} again={() => void refetch()} />
    );
  if (data === undefined) return <p role="status">{m.ui_loading()}</p>;
  return (
    <section>
      <h2>{m.my_data_proof_state()}</h2>
      <p role="status">{tellState(data)}</p>
      {/* Nothing is under way before it has begun, nor once it was taken back. */}
      {(data.status === 'PENDING' || data.status === 'COMPLETED') && (
        <ServiceTable services={data.services} tell={tell} />
      )}
      {data.status === 'COMPLETED' && <CertificateButton receipt={receipt} />}
      {data.status === 'SCHEDULED' && (
        <p>
          <a href={to('/mes-donnees/demandes')}>{m.my_data_requests_open()}</a>
        </p>
      )}
    </section>
  );
}

function tellState({ status, requestedAt, startsAt, completedAt, cancelledAt }: Erasure): string {
  switch (status) {
    case 'COMPLETED':
      return m.my_data_complete({ when: writeMoment(completedAt) });
    case 'CANCELLED':
      return m.my_data_cancelled({ when: writeMoment(cancelledAt) });
    case 'SCHEDULED':
      return m.my_data_scheduled({ when: writeMoment(startsAt) });
    default:
      return m.my_data_pending({ when: writeMoment(requestedAt) });
  }
}

function tell({ status, at, tables = [] }: Evidence): string {
  if (status !== 'DONE') return m.my_data_service_pending();
  const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
  return m.my_data_service_done({ when: writeMoment(at), rows });
}
