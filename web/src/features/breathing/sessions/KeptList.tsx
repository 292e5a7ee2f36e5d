import { useInfiniteQuery } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { queries } from '../../../api/queries';
import { m } from '../../../i18n/texts';
import { practiceOutbox } from '../../../store/practice/practice';
import { Button } from '../../../ui/Button';
import { Failure } from '../../../ui/Failure';
import { Kept } from './Kept';
import styles from './Sessions.module.css';
import { type KeptSession, loadSessions, type SessionPage } from './sessions';
import { useNames } from './useNames';

/** What the account keeps, newest first, a page at a time; read again when something that waited has arrived. */
export function KeptList() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['practice-sessions'],
      queryFn: ({ pageParam }) => loadSessions(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: SessionPage) => last.next,
      staleTime: 0,
    },
    queries,
  );
  const names = useNames();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState('');
  const from = useRef<number>();
  const waiting = practiceOutbox.value?.waiting.value.length ?? 0;
  const before = useRef(waiting);
  useEffect(() => {
    if (waiting < before.current) void refetch();
    before.current = waiting;
  }, [waiting]);

  const sessions = data?.pages.flatMap(page => page.items ?? []);
  const count = sessions?.length ?? 0;
  const more = () => {
    from.current = count;
    void fetchNextPage();
  };
  // With the session its button is gone: the focus goes to the heading of the list.
  const leave = () => {
    setTold(m.sessions_deleted());
    void refetch().then(() => heading.current?.focus());
  };
  // The button may be gone: the focus goes to the first session that came.
  useEffect(() => {
    if (from.current === undefined || from.current >= count) return;
    list.current?.querySelectorAll('h3')[from.current]?.focus();
    from.current = undefined;
  }, [count]);
  return (
    <section aria-labelledby="sessions-kept">
      <h2 id="sessions-kept" ref={heading} tabIndex={-1}>
        {m.sessions_kept()}
      </h2>
      <p role="status" class="visually-hidden">
        {told}
      </p>
      {sessions === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && (
        <Failure error={error} offline={m.sessions_offline()} again={() => void refetch()} />
      )}
      {sessions?.some(isFelt) && <p class={styles.when}>{m.sessions_scale()}</p>}
      {sessions?.length === 0 && <p>{m.sessions_none()}</p>}
      {sessions !== undefined && sessions.length > 0 && (
        <ul ref={list} class={styles.list}>
          {sessions.map(each => (
            <Kept key={each.id} kept={each} names={names} onGone={leave} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={more}>
          {m.sessions_more()}
        </Button>
      )}
    </section>
  );
}

function isFelt({ moodBefore, moodAfter, arousalBefore, arousalAfter }: KeptSession): boolean {
  return [moodBefore, moodAfter, arousalBefore, arousalAfter].some(each => each !== undefined);
}
