import { useQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { queries } from '../../api/queries';
import { loadSession, session } from '../../api/session';
import { keepFavourite, loadFavourites } from './texts';

const KEY = ['favourite-texts'];

/** What the person keeps; `undefined` until that is known, and for who is not signed in. */
export function useFavourites() {
  useEffect(() => void loadSession(), []);
  const signedIn = session.value?.signedIn === true;
  const { data } = useQuery({ queryKey: KEY, queryFn: loadFavourites, enabled: signedIn }, queries);
  return { signedIn, favourites: signedIn ? data : undefined };
}

/** Keeps a text or takes it back, and shows what the service has then; throws a `Problem`. */
export async function turnFavourite(slug: string, kept: boolean): Promise<void> {
  await keepFavourite(slug, kept);
  await queries.invalidateQueries({ queryKey: KEY });
}
