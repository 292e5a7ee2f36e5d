import { api } from '../../api/client';
import type { components } from '../../api/schema/garden';
import type { Version } from '../../ui/editing/useEditor';

type Schemas = components['schemas'];
export type Document = Schemas['ContentDocument'];
export type Draft = Schemas['ContentDraft'];
export type Published = Schemas['ContentView'];

const seen = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

export async function loadDrafts(): Promise<Draft[]> {
  const { data } = await api.GET('/api/v1/content/drafts', {});
  return data?.items ?? [];
}

export async function loadPublished(): Promise<Published[]> {
  const { data } = await api.GET('/api/v1/content/items', { cache: 'no-cache' });
  return data?.items ?? [];
}

/** Begins a draft, from the newest revision where there is one; says its id. */
export async function begin(slug: string): Promise<string> {
  const { data } = await api.POST('/api/v1/content/drafts', { body: { slug } });
  return data?.id ?? '';
}

export async function loadDraft(id: string): Promise<Version<Document>> {
  const { data, response } = await api.GET('/api/v1/content/drafts/{id}', { params: { path: { id } } });
  return { value: data?.document ?? {}, etag: response.headers.get('ETag') ?? '' };
}

export async function saveDraft(id: string, etag: string, body: Document): Promise<Version<Document>> {
  const { data, response } = await api.PUT('/api/v1/content/drafts/{id}', { params: seen(id, etag), body });
  return { value: data?.document ?? body, etag: response.headers.get('ETag') ?? '' };
}

export async function deleteDraft(id: string): Promise<void> {
  await api.DELETE('/api/v1/content/drafts/{id}', { params: { path: { id } } });
}

export async function publish(id: string, etag: string): Promise<void> {
  await api.POST('/api/v1/content/drafts/{id}/publication', { params: seen(id, etag) });
}

/** Nobody reads it until it is published again; the revision that is withdrawn is the one that is read now. */
export async function withdraw(slug: string): Promise<void> {
  const path = { slug };
  const { response } = await api.GET('/api/v1/content/items/{slug}', {
    params: { path },
    cache: 'no-cache',
  });
  const header = { 'If-Match': response.headers.get('ETag') ?? '' };
  await api.DELETE('/api/v1/content/items/{slug}', { params: { path, header } });
}
