import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './People.module.css';
import { type ActionPage, loadActions } from './services';
import { tellAction } from './words';

/** What administrators did to an account, by pseudonyms. */
export function ActionList({ id }: { id: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['people', 'actions', id],
      queryFn: ({ pageParam }) => loadActions(id, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: ActionPage) => last.next,
    },
    queries,
  );
  const actions = data?.pages.flatMap(page => page.items ?? []);
  return (
    <>
      <h3>{m.people_actions()}</h3>
      <p>{m.people_actions_text()}</p>
      {actions === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {actions?.length === 0 && <p>{m.people_actions_none()}</p>}
      <ul class={styles.actions}>
        {actions?.map(action => (
          <li key={action.id}>
            {tellAction(action)}
            <span>
              <time dateTime={action.at}>{writeMoment(action.at)}</time> · {action.admin}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.people_more()}
        </Button>
      )}
    </>
  );
}
