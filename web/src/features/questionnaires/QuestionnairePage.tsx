import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { Answering } from './Answering';
import { loadQuestionnaire, type Questionnaire } from './services';

export const description = m.questionnaires_one_description;

/** One questionnaire, from its introduction to its result. */
export default function QuestionnairePage() {
  const code = useRoute().params.code ?? '';
  const queryKey = ['questionnaire', code, locale()];
  // What somebody is answering does not change under their hands.
  const { data, error, refetch } = useQuery(
    { queryKey, queryFn: () => loadQuestionnaire(code), staleTime: Number.POSITIVE_INFINITY },
    queries,
  );
  const reload = async (prepare: (next: Questionnaire) => void) => {
    const next = await loadQuestionnaire(code, true);
    prepare(next);
    queries.setQueryData(queryKey, next);
  };
  return (
    <Page
      title={data?.title ?? m.questionnaires_one()}
      lead={data?.available ? data.instructions : undefined}
    >
      {error !== null && (
        <Failure offline={m.questionnaires_offline_text()} error={error} again={() => void refetch()} />
      )}
      {data === undefined && error === null && <p role="status">{m.questionnaires_loading()}</p>}
      {data?.available && (
        <Answering
          key={`${code} ${data.version} ${data.wordingVersion}`}
          questionnaire={data}
          reload={reload}
        />
      )}
      {data?.available === false && <p>{data.unavailable?.reason ?? m.questionnaires_closed_one()}</p>}
      {(error !== null || data?.available === false) && (
        <ButtonLink href={to('/tests')}>{m.questionnaires_back_to_list()}</ButtonLink>
      )}
    </Page>
  );
}
