import { m } from '../../i18n/texts';
import { Notice } from '../../ui/Notice';
import styles from './Questionnaire.module.css';
import { Suggestions } from './Suggestions';
import type { Score } from './services';

/** A score in its unit. */
export function writeScore(score: number, unit: Score['unit']): string {
  return unit === 'percent' ? m.questionnaires_percent({ score }) : m.questionnaires_points({ score });
}

/** A score with its reading, limits, remarks and suggestions, as the service words them. */
export function Reading({ score }: { score: Score }) {
  return (
    <>
      <p class={styles.score}>
        <strong>{writeScore(score.score, score.unit)}</strong> {score.bandLabel}
      </p>
      <p>{score.reading}</p>
      {score.notice && <Notice>{score.notice}</Notice>}
      {score.missing > 0 && <p>{m.questionnaires_missing_count({ count: score.missing })}</p>}
      {(score.remarks?.length ?? 0) > 0 && (
        <>
          <h3>{m.questionnaires_remarks()}</h3>
          <ul>
            {score.remarks?.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <Suggestions suggestions={score.suggestions ?? []} />
    </>
  );
}
