import type { Rating } from '../../api/rating';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { tellScore } from '../../ui/scores';
import { writeMonth, writeShare } from './report';
import { byMonth, byScore } from './satisfaction';

/** How content people were, month by month and score by score, in words and as bars. */
export function ScoreTables({ ratings }: { ratings: Rating[] }) {
  return (
    <>
      <h2>{m.reports_satisfaction_months()}</h2>
      <BarTable
        title={m.reports_satisfaction_months()}
        rows={byMonth(ratings)}
        keyOf={({ month }) => month}
        columns={[
          { head: m.reports_month(), tell: ({ month }) => writeMonth(month) },
          {
            head: m.reports_satisfaction_content(),
            tell: ({ share }) => writeShare(share),
            bar: ({ share }) => share,
          },
          { head: m.reports_satisfaction_n(), tell: ({ n }) => n },
          { head: m.reports_satisfaction_mean(), tell: ({ mean }) => writeMean(mean) },
        ]}
      />
      <h2>{m.reports_satisfaction_scores()}</h2>
      <BarTable
        title={m.reports_satisfaction_scores()}
        rows={byScore(ratings)}
        keyOf={([score]) => String(score)}
        columns={[
          { head: m.reports_satisfaction_score(), tell: ([score]) => tellScore(score) },
          { head: m.reports_satisfaction_n(), tell: ([, n]) => n, bar: ([, n]) => n / ratings.length },
        ]}
      />
    </>
  );
}

function writeMean(mean: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(mean);
}
