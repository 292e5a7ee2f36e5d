import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import styles from './Insights.module.css';
import type { ReportView, Summary } from './insights';
import { classOf } from './moods';
import { differenceWords, pairsOf } from './report';
import type { Kind } from './spans';
import { classNames, spanLabel } from './words';

/** The figures of a time beside those of the one before, in one table; neither is better. */
export function Report({
  report: { before, current, meanDifference },
  kind,
}: {
  report: ReportView;
  kind: Kind;
}) {
  if ((before?.entries ?? 0) + (current?.entries ?? 0) === 0) return <p>{m.calendar_report_none()}</p>;
  const whole = new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 });
  const families = pairsOf(before?.families, current?.families);
  return (
    <>
      <p>{differenceWords(meanDifference, locale())}</p>
      <div class={styles.scroll}>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{m.calendar_report_what()}</th>
              <th scope="col">{nameOf(before, kind)}</th>
              <th scope="col">{nameOf(current, kind)}</th>
            </tr>
          </thead>
          <tbody>
            <Row
              name={m.calendar_report_entries()}
              cells={[before, current].map(each => whole.format(each?.entries ?? 0))}
            />
            <Row
              name={m.calendar_report_mood()}
              cells={[before, current].map(each => moodOf(each?.mood?.mean))}
            />
            <Row
              name={m.calendar_report_intensity()}
              cells={[before, current].map(({ intensity } = { entries: 0 }) =>
                intensity?.mean === undefined ? '–' : whole.format(intensity.mean),
              )}
            />
          </tbody>
          {families.length > 0 && (
            <tbody data-private>
              <Heading text={m.calendar_report_families()} />
              {families.map(({ code, label, before: earlier, current: now }) => (
                <tr key={code}>
                  <th scope="row">{label}</th>
                  <Share share={earlier} />
                  <Share share={now} />
                </tr>
              ))}
            </tbody>
          )}
          <tbody>
            <Heading text={m.calendar_report_moments()} />
            {current?.moments?.map(({ code, label = '' }, index) => (
              <Row
                key={code}
                name={label}
                cells={[before, current].map(each => {
                  const { mood, entries = 0 } = each?.moments?.[index] ?? {};
                  return m.calendar_report_moment({
                    moment: moodOf(mood?.mean),
                    entries: whole.format(entries),
                  });
                })}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function nameOf(summary: Summary | undefined, kind: Kind): string {
  const { from = '', to = '' } = summary ?? {};
  return from === '' ? '' : spanLabel({ kind, from, to });
}

function moodOf(mean: number | undefined): string {
  return mean === undefined ? '–' : (classNames[classOf(mean)]?.() ?? '');
}

function Row({ name, cells }: { name: string; cells: string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}

function Heading({ text }: { text: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={3} class={styles.heading}>
        {text}
      </th>
    </tr>
  );
}

/** A share in numbers, and as long as a bar for who looks. */
function Share({ share }: { share: number }) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 });
  return (
    <td>
      {percent.format(share)}
      <span class={styles.bar} aria-hidden="true" style={{ inlineSize: `${Math.min(1, share) * 100}%` }} />
    </td>
  );
}
