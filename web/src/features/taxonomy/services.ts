import { api } from '../../api/client';
import type { components } from '../../api/schema/emotion';
import type { Version } from '../../ui/editing/useEditor';

type Schemas = components['schemas'];
export type Family = Schemas['Family'];
export type Emotion = Schemas['Emotion'];
export type Diff = Schemas['TaxonomyDiff'];
export type Draft = Schemas['TaxonomyDraft'];
export type Published = Required<Schemas['VersionView']>;

/** The families of a draft, and the version that it was begun from. */
export interface Words {
  basedOn: number;
  families: Family[];
}

const seen = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

/** A draft as it is edited. */
function wordsOf({ basedOn, content }: Draft): Words {
  return { basedOn, families: content?.families ?? [] };
}

export async function loadVersions(): Promise<Published[]> {
  const { data } = await api.GET('/api/v1/emotions/versions', { cache: 'no-cache' });
  return (data?.items ?? []) as Published[];
}

export async function loadDrafts(): Promise<Draft[]> {
  const { data } = await api.GET('/api/v1/emotions/drafts', {});
  return data?.items ?? [];
}

/** Begins a draft from the version in force; says its id. */
export async function begin(): Promise<string> {
  const { data } = await api.POST('/api/v1/emotions/drafts', {});
  return data?.id ?? '';
}

export async function loadDraft(id: string): Promise<Version<Words>> {
  const { data, response } = await api.GET('/api/v1/emotions/drafts/{id}', { params: { path: { id } } });
  return { value: wordsOf(data as Draft), etag: response.headers.get('ETag') ?? '' };
}

/** Saves the families; a draft that now names another version is taken over to that one. */
export async function saveDraft(
  id: string,
  etag: string,
  { families, basedOn }: Words,
  before: Words,
): Promise<Version<Words>> {
  const { data, response } = await api.PUT('/api/v1/emotions/drafts/{id}', {
    params: seen(id, etag),
    body: { families, ...(basedOn !== before.basedOn && { basedOn }) },
  });
  return { value: wordsOf(data as Draft), etag: response.headers.get('ETag') ?? '' };
}

export async function loadDiff(id: string): Promise<Version<Diff>> {
  const { data, response } = await api.GET('/api/v1/emotions/drafts/{id}/diff', { params: { path: { id } } });
  return { value: data ?? {}, etag: response.headers.get('ETag') ?? '' };
}

export async function publish(id: string, etag: string): Promise<number> {
  const { data } = await api.POST('/api/v1/emotions/drafts/{id}/publication', { params: seen(id, etag) });
  return data?.version ?? 0;
}

export async function deleteDraft(id: string): Promise<void> {
  await api.DELETE('/api/v1/emotions/drafts/{id}', { params: { path: { id } } });
}
