import { useInfiniteQuery } from '@tanstack/preact-query';
import { useEffect, useRef } from 'preact/hooks';
import { queries } from '../../../api/queries';
import { writeMoment } from '../../../i18n/dates';
import { m } from '../../../i18n/texts';
import { practiceOutbox } from '../../../store/practice/practice';
import { Button } from '../../../ui/Button';
import { Failure } from '../../../ui/Failure';
import styles from './Sessions.module.css';
import { type KeptSession, loadSessions, type SessionPage } from './sessions';
import { useNames } from './useNames';
import { type Names, nameOf, sayChange, sayLength } from './words';

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
  // The button may be gone: the focus goes to the first session that came.
  useEffect(() => {
    if (from.current === undefined || from.current >= count) return;
    list.current?.querySelectorAll('h3')[from.current]?.focus();
    from.current = undefined;
  }, [count]);
  return (
    <section aria-labelledby="sessions-kept">
      <h2 id="sessions-kept">{m.sessions_kept()}</h2>
      {sessions === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && (
        <Failure error={error} offline={m.sessions_offline()} again={() => void refetch()} />
      )}
      {sessions?.some(isFelt) && <p class={styles.when}>{m.sessions_scale()}</p>}
      {sessions?.length === 0 && <p>{m.sessions_none()}</p>}
      {sessions !== undefined && sessions.length > 0 && (
        <ul ref={list} class={styles.list}>
          {sessions.map(each => (
            <Kept key={each.id} kept={each} names={names} />
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

function Kept({ kept, names }: { kept: KeptSession; names: Names }) {
  const moods: [string, string | undefined][] = [
    [m.breathing_valence(), sayChange(kept.moodBefore, kept.moodAfter)],
    [m.breathing_arousal(), sayChange(kept.arousalBefore, kept.arousalAfter)],
  ];
  const said = moods.filter(([, change]) => change !== undefined);
  return (
    <li class={styles.session}>
      <h3 tabIndex={-1}>{nameOf(kept, names)}</h3>
      <p class={styles.when}>
        <time dateTime={kept.startedAt}>{writeMoment(kept.startedAt)}</time>
      </p>
      <p>{sayLength(kept)}</p>
      {said.length > 0 && (
        <dl class={styles.moods} data-private>
          {said.map(([scale, change]) => (
            <div key={scale}>
              <dt>{scale}</dt>
              <dd>{change}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
