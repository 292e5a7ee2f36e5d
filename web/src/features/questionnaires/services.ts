import { api } from '../../api/client';
import type { components } from '../../api/schema/stress';
import { requestOf, type Sheet } from './sheet';

type Schemas = components['schemas'];
export type Questionnaire = Schemas['QuestionnaireView'];
export type Summary = Schemas['QuestionnaireSummary'];
export type Score = Schemas['ScoreView'];
export type Suggestion = Schemas['SuggestionView'];

/** All questionnaires that the service names, those that are not offered here too. */
export async function loadCatalogue(): Promise<Summary[]> {
  const { data } = await api.GET('/api/v1/stress/questionnaires', {});
  return data?.items ?? [];
}

/** The current version of a questionnaire; `fresh` passes by what the browser has kept. */
export async function loadQuestionnaire(code: string, fresh = false): Promise<Questionnaire> {
  const { data } = await api.GET('/api/v1/stress/questionnaires/{code}', {
    params: { path: { code } },
    cache: fresh ? 'reload' : 'default',
  });
  return data as Questionnaire;
}

/** Has the answers scored; the service keeps nothing. */
export async function scoreAnswers(questionnaire: Questionnaire, sheet: Sheet): Promise<Score> {
  const { data } = await api.POST('/api/v1/stress/questionnaires/{code}/scores', {
    params: { path: { code: questionnaire.code ?? '' } },
    body: requestOf(questionnaire, sheet),
  });
  return data as Score;
}
