import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { loadRating, type Rating } from '../../api/rating';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { tellScore } from '../../ui/scores';
import { RatingForm } from './RatingForm';
import { isChangeable } from './rating';
import styles from './Support.module.css';

/** How somebody found the help that they got with a closed request; nobody has to say. */
export function RatingSection({ id }: { id: string }) {
  const queryKey = ['rating', id];
  const { data, error, refetch } = useQuery({ queryKey, queryFn: () => loadRating(id) }, queries);
  const final = data !== undefined && data !== null && !isChangeable(data, Date.now());
  return (
    <section aria-labelledby="support-rating">
      <h2 id="support-rating">{m.support_rating()}</h2>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {final && <Said rating={data} />}
      {data !== undefined && !final && (
        <RatingForm
          id={id}
          rating={data}
          saved={rating => queries.setQueryData(queryKey, rating)}
          refused={() => void refetch()}
        />
      )}
    </section>
  );
}

function Said({ rating: { score, comment } }: { rating: Rating }) {
  return (
    <>
      <p>
        <strong>{tellScore(score)}</strong>
      </p>
      {comment && <p class={styles.said}>{comment}</p>}
      <p class={styles.soft}>{m.support_rating_final()}</p>
    </>
  );
}
