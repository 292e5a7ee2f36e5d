import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { type AssessmentPage, loadResults } from './assessments';
import styles from './History.module.css';
import { writeScore } from './Reading';
import { titleOf, useTitles } from './titles';

/** All results that somebody has kept, newest first. */
export default function History() {
  return (
    <NeedsAccount title={m.questionnaires_mine()} lead={m.questionnaires_mine_lead()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['results', locale()],
      queryFn: ({ pageParam }) => loadResults(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: AssessmentPage) => last.next,
    },
    queries,
  );
  const titles = useTitles();
  const results = data?.pages.flatMap(page => page.items ?? []);
  const codes = [...new Set(results?.map(({ result }) => result?.questionnaire ?? ''))];
  return (
    <Page title={m.questionnaires_mine()} lead={m.questionnaires_mine_lead()}>
      {results === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {results?.length === 0 && <p>{m.questionnaires_mine_none()}</p>}
      {codes.length > 0 && (
        <section>
          <h2>{m.questionnaires_trends()}</h2>
          <ul class={styles.trends}>
            {codes.map(code => (
              <li key={code}>
                <ButtonLink href={to(`/mes-tests/evolution/${code}`)}>{titleOf(titles, code)}</ButtonLink>
              </li>
            ))}
          </ul>
          <h2>{m.questionnaires_results()}</h2>
        </section>
      )}
      <ul class={styles.results}>
        {results?.map(({ id, takenAt, result }) => (
          <li key={id} class={styles.result}>
            <a href={to(`/mes-tests/${id}`)}>
              {titleOf(titles, result?.questionnaire ?? '')} – {writeDay(takenAt)}
            </a>
            <span>
              <strong>{result && writeScore(result.score, result.unit)}</strong> {result?.bandLabel}
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <p>
          <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
            {m.questionnaires_more()}
          </Button>
        </p>
      )}
      <p>
        <a href={to('/tests')}>{m.questionnaires_back_to_list()}</a>
      </p>
    </Page>
  );
}
