import { api } from '../../api/client';
import type { components } from '../../api/schema/emotion';
import type { Format } from './file';

type Schemas = components['schemas'];
export type Import = Schemas['ImportView'];
export type ImportPage = Schemas['PageImportView'];
export type Totals = Omit<Schemas['OutcomeCounts'], 'next'>;
export type Lines = Schemas['PageLineView'];
export type Meaning = Schemas['MoodMeaning'];
export type Word = Schemas['WordView'];
export type Activity = Schemas['ActivityView'];
export type Mapping = Schemas['MappingRequest'];
export type Groups = Schemas['Groups'];
export type Taxonomy = Schemas['TaxonomyView'];

/** What was read, and the version that an edit of its meanings refers to. */
export interface ReadImport {
  view: Import;
  etag: string;
}

export const importKey = (id: string) => ['import', id];

/** Sends a file; nothing of it enters the journal yet. Sent again under the same key it is still one import. */
export async function upload(key: string, file: File, format: Format, zone: string): Promise<Import> {
  const { data } = await api.POST('/api/v1/journal/imports', {
    params: { query: { format, zone }, header: { 'Idempotency-Key': key } },
    headers: { 'Content-Type': 'text/csv' },
    // The document calls it a list of buffers; it is the file as it is.
    body: file as unknown as unknown[],
    bodySerializer: body => body as unknown as File,
  });
  return data as Import;
}

export async function loadImports(after?: string): Promise<ImportPage> {
  const query = { limit: 10, ...(after !== undefined && { after }) };
  const { data } = await api.GET('/api/v1/journal/imports', { params: { query } });
  return data ?? {};
}

export async function loadImport(id: string): Promise<ReadImport> {
  const { data, response } = await api.GET('/api/v1/journal/imports/{id}', { params: { path: { id } } });
  return { view: data as Import, etag: response.headers.get('ETag') ?? '' };
}

/** What applying would do, or has done; the service counts 10,000 lines at a time. */
export async function loadTotals(id: string): Promise<Totals> {
  const sum: Totals = {
    broken: 0,
    created: 0,
    deleted: 0,
    duplicate: 0,
    skipped: 0,
    unmapped: 0,
    wouldCreate: 0,
  };
  let after: string | undefined;
  do {
    const query = after === undefined ? {} : { after };
    const { data } = await api.GET('/api/v1/journal/imports/{id}/totals', {
      params: { path: { id }, query },
    });
    const { next, ...part } = data as Schemas['OutcomeCounts'];
    for (const name of Object.keys(sum) as (keyof Totals)[]) sum[name] += part[name] ?? 0;
    after = next === undefined ? undefined : String(next);
  } while (after !== undefined);
  return sum;
}

/** Some of the lines that cannot be read, with what is wrong in words. */
export async function loadBroken(id: string, after?: string): Promise<Lines> {
  const query = { outcome: 'broken', limit: 50, ...(after !== undefined && { after }) } as const;
  const { data } = await api.GET('/api/v1/journal/imports/{id}/lines', { params: { path: { id }, query } });
  return data ?? {};
}

/** Says what the words mean, in place of what was said before; throws a `Problem` 412 when somebody said it meanwhile. */
export async function saveMapping(id: string, etag: string, body: Mapping): Promise<ReadImport> {
  const { data, response } = await api.PUT('/api/v1/journal/imports/{id}/mapping', {
    params: { path: { id }, header: { 'If-Match': etag } },
    body,
  });
  return { view: data as Import, etag: response.headers.get('ETag') ?? '' };
}

/** Begins to put it into the journal; safe to repeat. */
export async function apply(id: string): Promise<Import> {
  const { data } = await api.POST('/api/v1/journal/imports/{id}/application', { params: { path: { id } } });
  return data as Import;
}

/** Takes it out of the journal again, or drops one that never went in. */
export async function undo(id: string): Promise<void> {
  await api.DELETE('/api/v1/journal/imports/{id}', { params: { path: { id } } });
}

export async function loadTaxonomy(): Promise<Taxonomy> {
  return (await api.GET('/api/v1/emotions', {})).data as Taxonomy;
}

export async function loadGroups(): Promise<Groups> {
  return (await api.GET('/api/v1/journal/contexts', {})).data as Groups;
}

/** Whether the service is at work on it. */
export function isRunning(view: Import | undefined): boolean {
  return view?.state === 'applying' || view?.state === 'undoing' || view?.state === 'uploading';
}
