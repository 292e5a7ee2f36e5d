import { m } from '../../i18n/texts';
import { type Figure, partsOf } from './figures';
import styles from './Statistics.module.css';
import type { Month } from './statistics';
import { nameQuestionnaire, tell } from './words';

/** The figures of one month, each with its name and, where it is not told, why. */
export function Tiles({ month, all }: { month: Month; all: Figure[] }) {
  return (
    <dl class={styles.tiles}>
      {all.map(figure => (
        <div key={figure.code} class={styles.tile}>
          <dt>{figure.name}</dt>
          <dd>{tell(figure, figure.of(month))}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How scores went in one month, by questionnaire; whether higher is better, its name says to who knows it, and the text to all. */
export function ScoreTrends({ month }: { month: Month }) {
  const trends = month.scoreTrends ?? [];
  if (trends.length === 0) return <p>{m.statistics_trends_none()}</p>;
  return (
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">{m.statistics_questionnaire()}</th>
          <th scope="col">{m.statistics_lower()}</th>
          <th scope="col">{m.statistics_unchanged()}</th>
          <th scope="col">{m.statistics_higher()}</th>
        </tr>
      </thead>
      <tbody>
        {trends.map(trend => (
          <tr key={trend.questionnaire}>
            <th scope="row">{nameQuestionnaire(trend.questionnaire ?? '')}</th>
            {partsOf(trend).map(([name, count]) => (
              <td key={name}>{tell({ code: 'trend', people: true }, count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
