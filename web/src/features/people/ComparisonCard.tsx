import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { Failure } from '../../ui/Failure';
import styles from './People.module.css';
import { type Comparison, loadComparison } from './services';

const kinds: [keyof Comparison, () => string][] = [
  ['missingProfile', m.people_compared_missing_profile],
  ['missingUser', m.people_compared_missing_user],
  ['closedHere', m.people_compared_closed_here],
  ['closedThere', m.people_compared_closed_there],
  ['language', m.people_compared_language],
  ['unfinishedSignUp', m.people_compared_unfinished],
];

/** What the last nightly comparison of accounts with the sign-in server found and mended. */
export function ComparisonCard() {
  const { data, error, refetch } = useQuery(
    { queryKey: ['people', 'comparison'], queryFn: loadComparison },
    queries,
  );
  return (
    <section class={styles.compared}>
      <h2>{m.people_compared()}</h2>
      <p>{m.people_compared_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === null && <p>{m.people_compared_none()}</p>}
      {data && <Outcome comparison={data} />}
    </section>
  );
}

function Outcome({ comparison }: { comparison: Comparison }) {
  const { startedAt, finishedAt, profiles, users, healed } = comparison;
  const found = kinds
    .map(([kind, name]) => ({ name: name(), count: Number(comparison[kind] ?? 0) }))
    .filter(({ count }) => count > 0);
  const sum = found.reduce((all, { count }) => all + count, 0);
  return (
    <>
      <p>
        {finishedAt
          ? m.people_compared_at({ when: writeMoment(finishedAt) })
          : m.people_compared_cut({ when: writeMoment(startedAt) })}{' '}
        {m.people_compared_of({ profiles, users })}
      </p>
      {sum > 0 && (
        <p>
          <strong>{m.people_compared_healed({ found: sum, healed })}</strong>
        </p>
      )}
      {sum === 0 && finishedAt && <p>{m.people_compared_same()}</p>}
      {sum > 0 && (
        <BarTable
          title={m.people_compared()}
          columns={[
            { head: m.people_compared_what(), tell: ({ name }) => name },
            { head: m.people_compared_count(), tell: ({ count }) => count },
          ]}
          rows={found}
          keyOf={({ name }) => name}
        />
      )}
    </>
  );
}
