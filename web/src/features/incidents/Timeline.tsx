import { useInfiniteQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { useStaffNames } from '../../ui/useStaffNames';
import styles from './Incidents.module.css';
import { loadTimeline, type TimelineEvent, type TimelinePage } from './incidents';
import { tell, tellEvent } from './words';

/** How many events come with the incident itself. */
const LATEST = 200;

/** What happened, newest first, and who of the staff it was; what is older is read page by page once somebody asks for it. */
export function Timeline({ id, events }: { id: string; events: TimelineEvent[] }) {
  const [whole, setWhole] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(
    {
      queryKey: ['incident-timeline', id],
      queryFn: ({ pageParam }) => loadTimeline(id, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: TimelinePage) => last.next,
      enabled: whole,
    },
    queries,
  );
  const read = data?.pages.flatMap(page => page.items);
  // A page that was read may be older than the incident: what is newer comes with that.
  const known = new Map([...events, ...(read ?? [])].map(event => [event.id, event]));
  const more = read === undefined ? events.length >= LATEST : hasNextPage;
  const on = () => {
    if (whole) void fetchNextPage();
    setWhole(true);
  };
  return (
    <section aria-labelledby="incident-timeline">
      <h2 id="incident-timeline">{m.incidents_timeline()}</h2>
      <ol class={styles.events}>
        {[...known.values()].map(event => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {more && (
        <Button onClick={on} aria-disabled={isFetching}>
          {m.incidents_timeline_more()}
        </Button>
      )}
    </section>
  );
}

function Event({ event: { kind, at, step, text, staff } }: { event: TimelineEvent }) {
  const names = useStaffNames();
  return (
    <li>
      <strong>{tellEvent(kind)}</strong>
      {staff && ` (${staff === session.value?.person ? m.incidents_by_you() : names.tell(staff)})`}
      {text && <p class={styles.words}>{text}</p>}
      <span class={styles.soft}>
        {' '}
        {writeMoment(at)} · {tell(step)}
      </span>
    </li>
  );
}
