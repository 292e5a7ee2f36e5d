import { useInfiniteQuery } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { pauseOr } from './changes';
import { type Filters, keepPressing, toQuery } from './filters';
import { loadQueue, type QueuePage } from './tickets';

/** How often what is due is looked up while the page is seen, in milliseconds. */
export const PAUSE = 20_000;

/** The time of this device, again every half minute, so that words about it stay true. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    const timer = setInterval(tick, 30_000);
    // In a tab that was hidden, timers sleep: what it says must be true at the first look.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}

/** What the filters let through, again and again while it is seen. */
export function useQueue(filters: Filters) {
  const wanted = toQuery(filters);
  const device = useNow();
  const query = useInfiniteQuery(
    {
      queryKey: ['desk-queue', wanted],
      queryFn: ({ pageParam }) => loadQueue(wanted, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: QueuePage) => last.next,
      refetchInterval: pauseOr(PAUSE),
      staleTime: 5_000,
    },
    queries,
  );
  // While a page is read another ticket may move between pages: each is shown once.
  const known = new Map(query.data?.pages.flatMap(page => page.items).map(ticket => [ticket.id, ticket]));
  const now = device + (query.data?.pages[0]?.ahead ?? 0);
  const all = query.data === undefined ? undefined : [...known.values()];
  const shown = all && filters.pressing ? keepPressing(all, now) : all;
  return { ...query, shown, now };
}
