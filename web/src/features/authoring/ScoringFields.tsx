import { m } from '../../i18n/texts';
import { Choice, Line, Numeral } from '../../ui/editing/parts';
import { Words } from '../../ui/editing/Words';

/** How answers become a score, what may be missing, and what counts as a change. */
export function ScoringFields() {
  return (
    <>
      <Choice
        at="/scoring/rule"
        label={m.authoring_rule()}
        options={[
          ['sum', m.authoring_rule_sum()],
          ['weighted-sum', m.authoring_rule_weighted()],
          ['percentage', m.authoring_rule_percentage()],
        ]}
      />
      <Numeral at="/scoring/version" label={m.authoring_part_version()} hint={m.authoring_part_hint()} />
      <Numeral at="/scoring/maximumOccurrences" label={m.authoring_most_times()} />
      <Numeral at="/scoring/missing/most" label={m.authoring_missing()} />
      <Choice
        at="/scoring/missing/imputation"
        label={m.authoring_imputation()}
        options={[
          ['none', m.authoring_imputation_none()],
          ['person-mean', m.authoring_imputation_mean()],
        ]}
      />
      <h3 id="at/change" tabIndex={-1}>
        {m.authoring_change()}
      </h3>
      <Words at="/change/known" label={m.authoring_change_known()} long />
      <Numeral at="/change/meaningful" label={m.authoring_meaningful()} hint={m.authoring_change_hint()} />
      <Numeral at="/change/standardDeviation" label={m.authoring_deviation()} />
      <Numeral at="/change/reliability" label={m.authoring_reliability()} />
      <Line at="/change/source" label={m.authoring_change_source()} />
    </>
  );
}
