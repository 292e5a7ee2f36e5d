import { writeShortDay } from '../../i18n/dates';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { TrendPoint } from './assessments';
import { writeScore } from './Reading';
import styles from './Trend.module.css';

/** The same as the chart, newest first, with each change in the words of the service. */
export function TrendTable({ points }: { points: readonly TrendPoint[] }) {
  return (
    <table class={styles.table}>
      <caption class="visually-hidden">{m.questionnaires_results()}</caption>
      <thead>
        <tr>
          <th scope="col">{m.questionnaires_day()}</th>
          <th scope="col">{m.questionnaires_band_from()}</th>
          <th scope="col">{m.questionnaires_change()}</th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map(({ assessment, takenAt, score, unit, bandLabel, change, early }) => (
          <tr key={assessment}>
            <th scope="row">
              <a href={to(`/mes-tests/${assessment}`)}>{writeShortDay(takenAt)}</a>
            </th>
            <td>
              {writeScore(score, unit)}
              <br />
              {bandLabel}
            </td>
            <td>
              {writeChange(change)}
              {change?.difference !== undefined &&
                ` ${m.questionnaires_change_since({ date: writeShortDay(change.since) })}`}
              {early && ` ${m.questionnaires_early()}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const reasons: Record<string, () => string> = {
  'within-error': m.questionnaires_change_within_error,
  'not-meaningful': m.questionnaires_change_not_meaningful,
  'error-unknown': m.questionnaires_change_unknown,
  incomplete: m.questionnaires_change_incomplete,
  'other-scale': m.questionnaires_change_other_scale,
};

/** In a few words; what is known about such changes stands above the table. */
function writeChange(change: TrendPoint['change']): string {
  if (change === undefined) return m.questionnaires_change_first();
  if (change.difference !== undefined)
    return new Intl.NumberFormat(locale(), { signDisplay: 'exceptZero' }).format(change.difference);
  return reasons[change.reason ?? '']?.() ?? change.text ?? '';
}
