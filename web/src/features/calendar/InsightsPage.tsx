import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { zoneHere } from '../../store/days';
import { dayOf } from '../../store/entries';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { PrintButton } from '../../ui/PrintButton';
import { Block, isOpen } from './Block';
import styles from './Insights.module.css';
import { loadObservations, loadReport, loadValence } from './insights';
import { PeriodFields } from './PeriodFields';
import { Report } from './Report';
import { holds, spanOf } from './spans';
import { ValenceChart } from './ValenceChart';

/** What the journal shows over some time, beside the time before, as the service calculates it; nothing is shown unasked. */
export default function InsightsPage() {
  return (
    <NeedsAccount title={m.calendar_insights()} lead={m.calendar_insights_lead()}>
      <Insights />
    </NeedsAccount>
  );
}

export function Insights() {
  const today = dayOf(Date.now(), zoneHere());
  const [span, setSpan] = useState(() => spanOf('month', today));
  // Days to come say nothing yet.
  const days = { from: span.from, to: holds(span, today) ? today : span.to };
  const keys = [days.from, days.to, locale()];
  const report = useQuery(
    {
      queryKey: ['report', span.kind, ...keys],
      queryFn: () => loadReport(span),
      enabled: isOpen('insights-report'),
    },
    queries,
  );
  const valence = useQuery(
    {
      queryKey: ['valence', ...keys],
      queryFn: () => loadValence(days),
      enabled: isOpen('insights-valence'),
    },
    queries,
  );
  const observed = useQuery(
    {
      queryKey: ['observations', ...keys],
      queryFn: () => loadObservations(days),
      enabled: isOpen('insights-observations'),
    },
    queries,
  );
  const observations = observed.data?.observations ?? [];
  return (
    <Page title={m.calendar_insights()} lead={m.calendar_insights_lead()}>
      <PeriodFields span={span} today={today} onSpan={setSpan} />
      <Block name="insights-report" title={m.calendar_report()} state={report}>
        {report.data && <Report report={report.data} kind={span.kind} />}
      </Block>
      <Block name="insights-valence" title={m.calendar_valence()} state={valence}>
        {valence.data && <ValenceChart valence={valence.data} />}
      </Block>
      <Block name="insights-observations" title={m.calendar_observations()} state={observed}>
        {observations.length === 0 && <p>{m.calendar_observations_none()}</p>}
        <ul data-private>
          {observations.map(each => (
            <li key={each.context}>{each.text}</li>
          ))}
        </ul>
        {observations.length > 0 && <p class={styles.note}>{observed.data?.note}</p>}
      </Block>
      <p>
        <PrintButton />
      </p>
      <p class="screen">
        <a href={to('/calendrier')}>{m.calendar_title()}</a>
      </p>
    </Page>
  );
}
