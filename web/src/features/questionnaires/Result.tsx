import { useEffect, useRef } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { PrintButton } from '../../ui/PrintButton';
import type { Pending } from './assessments';
import { Keep } from './Keep';
import styles from './Questionnaire.module.css';
import { Reading } from './Reading';
import type { Questionnaire, Score } from './services';

interface Content {
  questionnaire: Questionnaire;
  score: Score;
  pending: Pending;
  again: () => void;
}

/** The score with its reading and its limits; to be printed, kept if somebody likes, and otherwise gone with the page. */
export function Result({ questionnaire, score, pending, again }: Content) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: 'long' }).format(new Date());
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {m.questionnaires_result()}
      </h2>
      <Reading score={score} />
      <Scale questionnaire={questionnaire} score={score} />
      <p class={styles.printed}>{m.questionnaires_printed({ date: day })}</p>
      <Keep pending={pending} />
      <div class="screen">
        <p>{m.questionnaires_not_kept()}</p>
        <p class={styles.actions}>
          <PrintButton />
          <Button onClick={again}>{m.questionnaires_again()}</Button>
        </p>
      </div>
    </>
  );
}

/** The band set that the score was read by; the row of this result says so in words. */
export function Scale({ questionnaire, score }: { questionnaire: Questionnaire; score: Score }) {
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
