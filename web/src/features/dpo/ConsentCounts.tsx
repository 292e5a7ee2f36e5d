import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { nameConsent } from '../../ui/consents';
import { Failure } from '../../ui/Failure';
import { countConsents } from './register';

/** How many people agree to what, in numbers that tell nothing of anybody. */
export function ConsentCounts() {
  const { data, error, refetch } = useQuery(
    { queryKey: ['consent-counts'], queryFn: countConsents },
    queries,
  );
  return (
    <section>
      <h2>{m.dpo_consents()}</h2>
      <p>{m.dpo_consents_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && (
        <BarTable
          title={m.dpo_consents()}
          columns={[
            { head: m.dpo_consent_to(), tell: ({ purpose = '' }) => nameConsent(purpose) },
            { head: m.dpo_consent_granted(), tell: ({ granted }) => granted ?? m.dpo_consent_few() },
            { head: m.dpo_consent_refused(), tell: ({ refused }) => refused ?? m.dpo_consent_few() },
          ]}
          rows={data}
          keyOf={({ purpose = '' }) => purpose}
        />
      )}
    </section>
  );
}
