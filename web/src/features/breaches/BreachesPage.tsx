import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { DpoOnly } from '../../ui/DpoOnly';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { type Breach, type BreachPage, loadBreaches } from './breaches';
import { OpenForm } from './OpenForm';
import { useMinute } from './useMinute';
import { nameRisk, pressureOf, tellClock, tellNature } from './words';

/** The register of breaches, what is due first at the top; it holds no name. */
export default function BreachesPage() {
  return (
    <DpoOnly title={m.breaches_title()}>
      <Page title={m.breaches_title()} lead={m.breaches_lead()}>
        <p>
          <a href={to('/dpo')}>{m.breaches_to_desk()}</a>
        </p>
        <OpenForm />
        <Entries />
      </Page>
    </DpoOnly>
  );
}

function Entries() {
  const now = useMinute();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['breaches'],
      queryFn: ({ pageParam }) => loadBreaches(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: BreachPage) => last.next,
    },
    queries,
  );
  const breaches = data?.pages.flatMap(page => page.items ?? []);
  return (
    <>
      {breaches === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {breaches?.length === 0 && <p>{m.breaches_none()}</p>}
      <ul class={entries.list}>
        {breaches?.map(breach => (
          <Entry key={breach.id} breach={breach} now={now} />
        ))}
      </ul>
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.breaches_more()}
        </Button>
      )}
    </>
  );
}

function Entry({ breach, now }: { breach: Breach; now: number }) {
  return (
    <li class={entries.entry} data-pressure={pressureOf(breach, now)}>
      <h2>
        <a href={to(`/dpo/violations/${breach.id}`)}>{tellNature(breach)}</a>
      </h2>
      <p>
        <strong class={entries.pressing}>{tellClock(breach, now)}</strong>
      </p>
      <p class={entries.soft}>
        {nameRisk(breach.risk)} · {m.breaches_known({ when: writeMoment(breach.knownAt) })}
      </p>
    </li>
  );
}
