import { api, newKey } from '../../api/client';
import { Problem } from '../../api/problems';
import type { components } from '../../api/schema/stress';
import type { Questionnaire } from './services';
import { requestOf, type Sheet } from './sheet';

type Schemas = components['schemas'];
export type Assessment = Schemas['AssessmentView'];
export type Trend = Schemas['TrendView'];
export type TrendPoint = Schemas['PointView'];
export type AssessmentPage = Schemas['PageAssessmentSummary'];

/** Answers that somebody may want to keep, as they are sent: the same key and the same body however often. */
export interface Pending {
  key: string;
  title: string;
  body: Schemas['NewAssessment'];
}

export function pendingOf(questionnaire: Questionnaire, sheet: Sheet, takenAt = new Date()): Pending {
  return {
    key: newKey(),
    title: questionnaire.title ?? '',
    body: {
      ...requestOf(questionnaire, sheet),
      questionnaire: questionnaire.code ?? '',
      takenAt: takenAt.toISOString(),
    },
  };
}

/** What passes by itself: the same request is being worked on, or a consent given a moment ago is still on its way. */
const PASSING = ['idempotency-key-in-flight', 'consent-required', 'consents-unknown'];

/** Keeps a result with the account. Where it is refused for what passes by itself, waits and asks again, for some ten seconds. */
export async function keepResult({ key, body }: Pending, tries = 10): Promise<Assessment> {
  try {
    const { data } = await api.POST('/api/v1/stress/assessments', {
      params: { header: { 'Idempotency-Key': key } },
      body,
    });
    return data as Assessment;
  } catch (problem) {
    if (!(problem instanceof Problem) || !PASSING.includes(problem.slug) || tries <= 1) throw problem;
    await new Promise(resolve => setTimeout(resolve, (problem.retryAfter ?? 1) * 1000));
    return keepResult({ key, body } as Pending, tries - 1);
  }
}

/** Results, newest first, without answers; `after` is the `next` of the page before. */
export async function loadResults(after?: string): Promise<AssessmentPage> {
  const { data } = await api.GET('/api/v1/stress/assessments', {
    params: { query: { limit: 20, ...(after !== undefined && { after }) } },
  });
  return data ?? {};
}

export async function loadResult(id: string): Promise<Assessment> {
  const { data } = await api.GET('/api/v1/stress/assessments/{id}', { params: { path: { id } } });
  return data as Assessment;
}

/** Deletes a result for good; one that is gone already counts as deleted. */
export async function deleteResult(id: string): Promise<void> {
  await api.DELETE('/api/v1/stress/assessments/{id}', { params: { path: { id } } }).catch(problem => {
    if (!(problem instanceof Problem) || problem.status !== 404) throw problem;
  });
}

export async function loadTrend(questionnaire: string): Promise<Trend> {
  const { data } = await api.GET('/api/v1/stress/assessments/trend', {
    params: { query: { questionnaire } },
  });
  return data ?? {};
}

/** Whether the person lets us keep results of questionnaires. */
export async function mayKeep(): Promise<boolean> {
  const { data } = await api.GET('/api/v1/consents');
  return data?.items?.find(({ purpose }) => purpose === 'assessments')?.granted === true;
}
