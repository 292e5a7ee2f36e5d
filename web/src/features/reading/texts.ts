import { api } from '../../api/client';
import type { components } from '../../api/schema/garden';

export type Text = components['schemas']['ContentView'];

/** What is published, without bodies, in the language of the page. */
export async function loadTexts(): Promise<Text[]> {
  const { data } = await api.GET('/api/v1/content/items', {});
  return data?.items ?? [];
}

/** One text, whole; throws a `Problem` 404 where it is not published. */
export async function loadText(slug: string): Promise<Text> {
  const { data } = await api.GET('/api/v1/content/items/{slug}', { params: { path: { slug } } });
  return data as Text;
}

/** The names of what the person has kept, newest first. */
export async function loadFavourites(): Promise<string[]> {
  const { data } = await api.GET('/api/v1/content/favourites', {});
  return (data?.items ?? []).map(({ slug = '' }) => slug);
}

/** Keeps a favourite or takes it back; either may be said again. */
export async function keepFavourite(slug: string, kept: boolean): Promise<void> {
  const params = { path: { slug } };
  if (kept) await api.PUT('/api/v1/content/favourites/{slug}', { params });
  else await api.DELETE('/api/v1/content/favourites/{slug}', { params });
}

/** Tells that the person has read a text: it counts once. */
export async function tellRead(slug: string): Promise<void> {
  await api.PUT('/api/v1/content/readings/{slug}', { params: { path: { slug } } });
}
