import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import type { Rating } from '../../api/rating';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { StaffOnly } from '../../ui/StaffOnly';
import { RatingList } from './RatingList';
import { writeMonth, writeShare } from './report';
import { ScoreTables } from './ScoreTables';
import { byMonth, loadRatings, type RatingPage, sum } from './satisfaction';

/** How people found the help that they got, for staff. */
export default function SatisfactionPage() {
  return (
    <StaffOnly title={m.reports_satisfaction_title()}>
      <Said />
    </StaffOnly>
  );
}

function Said() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['satisfaction'],
      queryFn: ({ pageParam }) => loadRatings(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: RatingPage) => last.next,
    },
    queries,
  );
  const ratings = data?.pages.flatMap(page => page.items);
  return (
    <Page title={m.reports_satisfaction_title()} lead={m.reports_satisfaction_lead()} wide>
      <p>
        <a href={to('/equipe')}>{m.reports_desk()}</a> ·{' '}
        <a href={to('/equipe/rapports')}>{m.reports_title()}</a>
      </p>
      {ratings === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {ratings?.length === 0 && <p>{m.reports_satisfaction_none()}</p>}
      {ratings !== undefined && ratings.length > 0 && (
        <>
          <p role="status">{tellSum(ratings, hasNextPage)}</p>
          <ScoreTables ratings={ratings} />
          {hasNextPage && <Cut ratings={ratings} />}
          <RatingList ratings={ratings} />
        </>
      )}
      {hasNextPage && (
        <p>
          <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
            {m.reports_satisfaction_more()}
          </Button>
        </p>
      )}
    </Page>
  );
}

function tellSum(ratings: Rating[], partial: boolean): string {
  const { n, share } = sum(ratings);
  const words = { n, share: writeShare(share) };
  return partial ? m.reports_satisfaction_known(words) : m.reports_satisfaction_all(words);
}

/** The oldest month of which something was read may have more. */
function Cut({ ratings }: { ratings: Rating[] }) {
  const month = writeMonth(byMonth(ratings).at(-1)?.month ?? '');
  return <p>{m.reports_satisfaction_cut({ month })}</p>;
}
