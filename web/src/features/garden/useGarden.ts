import { useQuery } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { queries, readAnew } from '../../api/queries';
import { locale } from '../../i18n/locale';
import { followGarden } from './changes';
import { type Garden, loadGarden, loadSpecies, type Species } from './garden';
import { loadPicture, type View } from './picture';
import { useTheme } from './useTheme';

/** The key of the garden among what was read. */
export function gardenKey(): string[] {
  return ['garden', locale()];
}

/** The key of its pictures: a part of the garden's own, so that whatever is read again with the garden is drawn again. */
export function pictureKey(): string[] {
  return [...gardenKey(), 'picture'];
}

/** One of them, as a query. */
export function pictureOf(view: View) {
  return { queryKey: [...pictureKey(), view], queryFn: () => loadPicture(view) };
}

/** Asks for the picture as it is now beside what is read meanwhile, so that it need not be waited for afterwards. */
export function usePictureAhead() {
  const theme = useTheme();
  useEffect(() => void queries.prefetchQuery(pictureOf({ theme })), [theme]);
}

/** The garden, read again with every change, also of other devices; and the names of what has come since the page is open. */
export function useGarden() {
  const [grown, setGrown] = useState<string[]>([]);
  const known = useRef<Set<string>>();
  const { data, error, refetch } = useQuery({ queryKey: gardenKey(), queryFn: loadGarden }, queries);

  useEffect(() => followGarden(() => void readAnew(gardenKey())), []);
  useEffect(() => {
    if (data === undefined) return;
    const { fresh, ids } = compare(known.current, data);
    known.current = ids;
    if (fresh.length > 0) setGrown(fresh);
  }, [data]);
  return { data, error, refetch, grown };
}

/** What stands now and did not when the page last looked; at the first look nothing is new. What comes off the shelf is not, either. */
export function compare(known: ReadonlySet<string> | undefined, { layout }: Garden) {
  const standing = layout?.elements ?? [];
  const ids = new Set([...standing.map(({ id = '' }) => id), ...(layout?.shelf ?? [])]);
  const fresh = known === undefined ? [] : standing.filter(({ id = '' }) => !known.has(id));
  return { fresh: fresh.map(({ name = '' }) => name), ids };
}

/** What can grow; each element by its id. */
export function useSpecies(): ReadonlyMap<string, Species> {
  const { data } = useQuery(
    { queryKey: ['garden-elements', locale()], queryFn: loadSpecies, staleTime: Number.POSITIVE_INFINITY },
    queries,
  );
  return new Map(
    (data ?? []).flatMap(species => (species.elements ?? []).map(({ id = '' }) => [id, species])),
  );
}
