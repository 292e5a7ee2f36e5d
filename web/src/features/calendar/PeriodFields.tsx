import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './Insights.module.css';
import { holds, type Kind, next, previous, type Span, spanOf } from './spans';
import { spanLabel } from './words';

const kinds: [Kind, () => string][] = [
  ['week', m.calendar_view_week],
  ['month', m.calendar_view_month],
  ['quarter', m.calendar_quarter],
  ['year', m.calendar_view_year],
];

interface Content {
  span: Span;
  today: string;
  onSpan: (span: Span) => void;
}

/** Which time is looked at: how long, and when. */
export function PeriodFields({ span, today, onSpan }: Content) {
  const day = holds(span, today) ? today : span.from;
  const later = next(span);
  return (
    <>
      <fieldset class={`${styles.periods} screen`}>
        <legend>{m.calendar_period()}</legend>
        {kinds.map(([kind, name]) => (
          <label key={kind}>
            <input
              type="radio"
              name="period"
              checked={span.kind === kind}
              onChange={() => onSpan(spanOf(kind, day))}
            />
            {name()}
          </label>
        ))}
      </fieldset>
      <div class={styles.when}>
        <strong role="status">{spanLabel(span)}</strong>
        <span class={`${styles.steps} screen`}>
          <Button
            onClick={() => onSpan(previous(span))}
            aria-label={`${m.calendar_earlier()}: ${spanLabel(previous(span))}`}
          >
            ← {m.calendar_earlier()}
          </Button>
          <Button
            disabled={later.from > today}
            onClick={() => onSpan(later)}
            aria-label={`${m.calendar_later()}: ${spanLabel(later)}`}
          >
            {m.calendar_later()} →
          </Button>
        </span>
      </div>
    </>
  );
}
