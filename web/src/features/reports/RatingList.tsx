import type { Rating } from '../../api/rating';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { tellScore } from '../../ui/scores';
import styles from './Reports.module.css';

/** What people said, each with its request. */
export function RatingList({ ratings }: { ratings: Rating[] }) {
  return (
    <section aria-labelledby="reports-said">
      <h2 id="reports-said">{m.reports_satisfaction_said()}</h2>
      <ul class={styles.said}>
        {ratings.map(rating => (
          <One key={rating.ticket} rating={rating} />
        ))}
      </ul>
    </section>
  );
}

function One({ rating: { ticket, score, comment, ratedAt } }: { rating: Rating }) {
  return (
    <li>
      <strong>{tellScore(score)}</strong> ({m.ui_score_of({ score })})
      {comment && <blockquote class={styles.comment}>{comment}</blockquote>}
      <p>
        <a href={to(`/equipe/${ticket}`)}>{m.reports_satisfaction_ticket({ when: writeMoment(ratedAt) })}</a>
      </p>
    </li>
  );
}
