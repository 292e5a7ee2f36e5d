import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './MyData.module.css';
import { type AccessPage, loadAccesses } from './rights';

/** Who saw or changed one's data, newest first, in the words of the service. */
export function Accesses() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['accesses'],
      queryFn: ({ pageParam }) => loadAccesses(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: AccessPage) => last.next,
    },
    queries,
  );
  const accesses = data?.pages.flatMap(page => page.items ?? []);
  return (
    <section>
      <h2>{m.my_data_accesses()}</h2>
      <p>{m.my_data_accesses_text()}</p>
      {accesses === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {accesses?.length === 0 && <p>{m.my_data_accesses_none()}</p>}
      {accesses !== undefined && accesses.length > 0 && (
        <ul class={styles.accesses}>
          {accesses.map(({ at, who, what }, place) => (
            <li key={place}>
              {who} {what}.
              <time class={styles.soft} dateTime={at}>
                {writeMoment(at)}
              </time>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.my_data_accesses_more()}
        </Button>
      )}
    </section>
  );
}
