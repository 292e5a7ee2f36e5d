import { api } from '../../api/client';
import type { components } from '../../api/schema/stress';
import type { Finding } from '../../ui/editing/context';
import type { Version } from '../../ui/editing/useEditor';

type Schemas = components['schemas'];
export type Questionnaire = Schemas['Questionnaire'];
export type DraftSummary = Required<Schemas['DraftSummary']>;
export type Published = Schemas['QuestionnaireSummary'];
export type Preview = Schemas['Preview'];
export type Sheet = Schemas['ScoreRequest'];
export type Text = Schemas['LocalizedText'];

const draft = (id: string) => ({ path: { id } });
const seen = (id: string, etag: string) => ({ path: { id }, header: { 'If-Match': etag } });

/** All drafts, newest first; of all administrators. */
export async function loadDrafts(): Promise<DraftSummary[]> {
  const all: DraftSummary[] = [];
  let after: string | undefined;
  do {
    const { data } = await api.GET('/api/v1/stress/drafts', {
      params: { query: { limit: 100, ...(after !== undefined && { after }) } },
    });
    all.push(...((data?.items ?? []) as DraftSummary[]));
    after = data?.next ?? undefined;
  } while (after !== undefined);
  return all;
}

/** The latest version of each questionnaire. */
export async function loadPublished(): Promise<Published[]> {
  const { data } = await api.GET('/api/v1/stress/questionnaires', { cache: 'no-cache' });
  return data?.items ?? [];
}

/** Begins a draft, from a document or from the latest version of a questionnaire; says its id. */
export async function begin(key: string, start: Schemas['NewDraft']): Promise<string> {
  const { data } = await api.POST('/api/v1/stress/drafts', {
    params: { header: { 'Idempotency-Key': key } },
    body: start,
  });
  return data?.id ?? '';
}

export async function loadDraft(id: string): Promise<Version<Questionnaire>> {
  const { data, response } = await api.GET('/api/v1/stress/drafts/{id}', { params: draft(id) });
  return { value: data?.document ?? {}, etag: response.headers.get('ETag') ?? '' };
}

export async function saveDraft(
  id: string,
  etag: string,
  body: Questionnaire,
): Promise<Version<Questionnaire>> {
  const { data, response } = await api.PUT('/api/v1/stress/drafts/{id}', { params: seen(id, etag), body });
  return { value: data?.document ?? body, etag: response.headers.get('ETag') ?? '' };
}

export async function deleteDraft(id: string, etag: string): Promise<void> {
  await api.DELETE('/api/v1/stress/drafts/{id}', { params: seen(id, etag) });
}

/** What keeps the stored draft from being published. */
export async function validate(id: string): Promise<Finding[]> {
  const { data } = await api.POST('/api/v1/stress/drafts/{id}/validation', { params: draft(id) });
  return (data?.findings ?? []).map(({ pointer = '', text = '' }) => ({ pointer, text }));
}

/** What somebody who answers so would read. */
export async function preview(id: string, sheet: Sheet): Promise<Preview> {
  const { data } = await api.POST('/api/v1/stress/drafts/{id}/preview', { params: draft(id), body: sheet });
  return data ?? {};
}

export async function publish(id: string, etag: string): Promise<{ code: string; version: number }> {
  const { data } = await api.POST('/api/v1/stress/drafts/{id}/publication', { params: seen(id, etag) });
  return { code: data?.code ?? '', version: data?.version ?? 0 };
}

/** Nobody can fill it in any longer; results stay. */
export async function retire(code: string): Promise<void> {
  await api.POST('/api/v1/stress/questionnaires/{code}/retirement', { params: { path: { code } } });
}
