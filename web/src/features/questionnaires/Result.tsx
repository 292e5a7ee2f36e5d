import { useEffect, useRef } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './Questionnaire.module.css';
import { Suggestions } from './Suggestions';
import type { Questionnaire, Score } from './services';

/** The score with its reading and its limits, as the service words them; to be printed, and gone with the page. */
export function Result(content: { questionnaire: Questionnaire; score: Score; again: () => void }) {
  const { questionnaire, score, again } = content;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const write = score.unit === 'percent' ? m.questionnaires_percent : m.questionnaires_points;
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date());
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {m.questionnaires_result()}
      </h2>
      <p class={styles.score}>
        <strong>{write({ score: score.score })}</strong> {score.bandLabel}
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
      <Scale questionnaire={questionnaire} score={score} />
      <p class={styles.printed}>{m.questionnaires_printed({ date: day })}</p>
      <div class={styles.screen}>
        <p>{m.questionnaires_not_kept()}</p>
        <p class={styles.actions}>
          <Button kind="primary" onClick={() => print()}>
            {m.questionnaires_print()}
          </Button>
          <Button onClick={again}>{m.questionnaires_again()}</Button>
        </p>
      </div>
    </>
  );
}

/** The band set that the score was read by; the row of this result says so in words. */
function Scale({ questionnaire, score }: { questionnaire: Questionnaire; score: Score }) {
  const bands = questionnaire.bandSets?.find(({ id }) => id === score.bandSet)?.bands ?? [];
  return (
    <table class={styles.scale}>
      <caption>
        {m.questionnaires_scale()}
        {' – '}
        {m.questionnaires_scale_name({ name: score.bandSet ?? '', version: score.bandSetVersion })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{m.questionnaires_band()}</th>
          <th scope="col">{m.questionnaires_band_from()}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map(({ code, label, min, max }) => (
          <tr key={code}>
            <th scope="row">
              {label}
              {code === score.band && ` (${m.questionnaires_yours()})`}
            </th>
            <td>
              {max === undefined
                ? m.questionnaires_range_open({ min })
                : m.questionnaires_range({ min, max })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
