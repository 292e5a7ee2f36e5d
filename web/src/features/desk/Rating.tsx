import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { loadRating } from '../../api/rating';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { tellScore } from '../../ui/scores';
import styles from './Desk.module.css';

/** How the person found the help that they got; nobody has to say. */
export function Rating({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(
    { queryKey: ['rating', id], queryFn: () => loadRating(id) },
    queries,
  );
  return (
    <section aria-labelledby="desk-rating">
      <h2 id="desk-rating">{m.desk_rating()}</h2>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === null && <p>{m.desk_rating_none()}</p>}
      {data && (
        <>
          <p>
            <strong>{tellScore(data.score)}</strong>{' '}
            <span class={styles.soft}>
              {m.ui_score_of({ score: data.score })} · {writeDay(data.ratedAt)}
            </span>
          </p>
          {data.comment && <blockquote class={styles.preview}>{data.comment}</blockquote>}
        </>
      )}
    </section>
  );
}
