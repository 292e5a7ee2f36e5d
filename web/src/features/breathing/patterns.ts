import { api } from '../../api/client';
import type { components } from '../../api/schema/garden';
import type { Exercise } from './exercises';
import { cycleOf } from './rhythm';

type Schemas = components['schemas'];
export type Pattern = Schemas['PatternView'];
export type NewPattern = Schemas['NewPattern'];

/** A rhythm of one's own, and the version that an edit refers to. */
export interface ReadPattern {
  pattern: Pattern;
  etag: string;
}

export const patternsKey = ['patterns'];

/** The usual length of a session with a rhythm of one's own, and the longest, in milliseconds. */
const USUAL = 300_000;
const LONGEST = 3_600_000;

/** All rhythms that the person made; there are at most fifty. */
export async function loadPatterns(): Promise<Pattern[]> {
  const { data } = await api.GET('/api/v1/practice/patterns', {});
  return data?.items ?? [];
}

export async function loadPattern(id: string): Promise<ReadPattern> {
  const { data, response } = await api.GET('/api/v1/practice/patterns/{id}', { params: { path: { id } } });
  return { pattern: data as Pattern, etag: response.headers.get('ETag') ?? '' };
}

export async function createPattern(key: string, body: NewPattern): Promise<Pattern> {
  const { data } = await api.POST('/api/v1/practice/patterns', {
    params: { header: { 'Idempotency-Key': key } },
    body,
  });
  return data as Pattern;
}

/** Throws a `Problem` 412 where it was changed on another device meanwhile. */
export async function editPattern(id: string, etag: string, body: NewPattern): Promise<Pattern> {
  const { data } = await api.PUT('/api/v1/practice/patterns/{id}', {
    params: { path: { id }, header: { 'If-Match': etag } },
    body,
  });
  return data as Pattern;
}

export async function deletePattern(id: string, etag: string): Promise<void> {
  await api.DELETE('/api/v1/practice/patterns/{id}', {
    params: { path: { id }, header: { 'If-Match': etag } },
  });
}

/** A rhythm of one's own as something to breathe by. */
export function exerciseOf({ id = '', name = '', version, phases = [], breathHold }: Pattern): Exercise {
  const cycle = Math.max(1, cycleOf(phases));
  return {
    code: id,
    pattern: id,
    version,
    name,
    phases,
    breathHold,
    defaultCycles: Math.max(1, Math.round(USUAL / cycle)),
    maxCycles: Math.max(1, Math.floor(LONGEST / cycle)),
    beginnerMaxCycles: undefined,
  };
}
