import { api } from '../../api/client';
import type { components } from '../../api/schema/stress';
import type { Version } from '../../ui/editing/useEditor';

type Schemas = components['schemas'];
export type Table = Schemas['SuggestionTable'];
export type Suggestion = Schemas['Suggestion'];
export type Resource = Schemas['Resource'];

/** A questionnaire with the bands that its results may have, in the language of the page. */
export interface Outcomes {
  code: string;
  title: string;
  bands: { code: string; label: string }[];
}

export async function loadTable(): Promise<Version<Table>> {
  const { data, response } = await api.GET('/api/v1/stress/suggestions', {});
  return { value: data ?? {}, etag: response.headers.get('ETag') ?? '' };
}

export async function saveTable(etag: string, body: Table): Promise<Version<Table>> {
  const { data, response } = await api.PUT('/api/v1/stress/suggestions', {
    params: { header: { 'If-Match': etag } },
    body,
  });
  return { value: data ?? body, etag: response.headers.get('ETag') ?? '' };
}

/** Every result that may be, by questionnaire. */
export async function loadOutcomes(): Promise<Outcomes[]> {
  const { data } = await api.GET('/api/v1/stress/questionnaires', {});
  return Promise.all((data?.items ?? []).map(({ code = '' }) => loadOne(code)));
}

async function loadOne(code: string): Promise<Outcomes> {
  const { data } = await api.GET('/api/v1/stress/questionnaires/{code}', { params: { path: { code } } });
  const bands = (data?.bandSets ?? [])
    .flatMap(set => set.bands ?? [])
    .map(band => ({ code: band.code ?? '', label: band.label ?? band.code ?? '' }));
  const once = new Map(bands.map(band => [band.code, band]));
  return { code, title: data?.title ?? code, bands: [...once.values()] };
}
