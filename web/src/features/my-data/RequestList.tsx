import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import { OneRequest } from './OneRequest';
import { loadRequests, REQUESTS, type RequestPage } from './requests';

/** All requests of a person, newest first. */
export function RequestList() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: [...REQUESTS, 'all'],
      queryFn: ({ pageParam }) => loadRequests(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: RequestPage) => last.next,
    },
    queries,
  );
  const requests = data?.pages.flatMap(page => page.items ?? []);
  return (
    <section>
      <h2>{m.my_data_requests_mine()}</h2>
      <p>{m.my_data_requests_text()}</p>
      {requests === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {requests?.length === 0 && <p>{m.my_data_requests_none()}</p>}
      {requests !== undefined && requests.length > 0 && (
        <ul class={entries.list}>
          {requests.map(request => (
            <OneRequest key={request.id} request={request} />
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
