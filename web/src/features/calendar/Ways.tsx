import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import styles from './Calendar.module.css';
import { addressOf, holds, type Kind, next, previous, type Span, spanOf } from './spans';
import { spanLabel } from './words';

const views: [Kind, () => string][] = [
  ['week', m.calendar_view_week],
  ['month', m.calendar_view_month],
  ['year', m.calendar_view_year],
];

/** From week to month to year, and to what was before and after; nowhere into the future. */
export function Ways({ span, today }: { span: Span; today: string }) {
  // Another view shows today where this one does, else where this one begins.
  const day = holds(span, today) ? today : span.from;
  const later = next(span);
  return (
    <div class={`${styles.ways} screen`}>
      <nav class={styles.views} aria-label={m.calendar_views()}>
        <ul>
          {views.map(([kind, name]) => (
            <li key={kind}>
              <a
                href={to(addressOf(spanOf(kind, day)))}
                aria-current={kind === span.kind ? 'page' : undefined}
              >
                {name()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={m.calendar_near()}>
        <ul>
          <li>
            <a href={to(addressOf(previous(span)))} rel="prev">
              ← {spanLabel(previous(span))}
            </a>
          </li>
          {!holds(span, today) && (
            <li>
              <a href={to(addressOf(spanOf(span.kind, today)))}>{m.calendar_today()}</a>
            </li>
          )}
          {later.from <= today && (
            <li>
              <a href={to(addressOf(later))} rel="next">
                {spanLabel(later)} →
              </a>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}
