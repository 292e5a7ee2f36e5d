import { QueryClient, type QueryKey } from '@tanstack/preact-query';
import { onPersonGone } from './device';
import { Problem } from './problems';

/**
 * What was read from the services, for as long as the page lives: `useQuery({ queryKey, queryFn }, queries)`. Only pages that
 * read from services import this, so that the others stay light. What must work offline is not kept here.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && error instanceof Problem && error.isPassing,
    },
    mutations: { retry: false },
  },
});

/** Reads anew what changed elsewhere. A first reading that is on its way is no answer to that: it may have begun before the change. */
export async function readAnew(queryKey: QueryKey): Promise<void> {
  const first = queries.isFetching({ queryKey, predicate: ({ state }) => state.data === undefined }) > 0;
  await queries.invalidateQueries({ queryKey });
  if (first) await queries.invalidateQueries({ queryKey });
}

// On signing out, and when somebody else signs in.
onPersonGone(() => queries.clear());
