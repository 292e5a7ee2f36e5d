import { useQuery } from '@tanstack/preact-query';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { api } from '../../api/client';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import type { components } from '../../api/schema/emotion';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { dayOf } from '../../store/entries';
import { Button } from '../../ui/Button';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import styles from './Insights.module.css';
import { ValenceChart } from './ValenceChart';

const periods = [
  { days: 30, name: m.calendar_days_30 },
  { days: 91, name: m.calendar_days_91 },
  { days: 365, name: m.calendar_days_365 },
];

/** What the journal shows over some time, as the service calculates it; nothing is shown unasked. */
export default function InsightsPage() {
  return (
    <NeedsAccount title={m.calendar_insights()}>
      <Insights />
    </NeedsAccount>
  );
}

export function Insights() {
  const [days, setDays] = useState(91);
  const now = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const query = { from: dayOf(now - (days - 1) * 86_400_000, zone), to: dayOf(now, zone) };
  const keys = [query.from, query.to, locale()];
  const valence = useQuery({ queryKey: ['valence', ...keys], queryFn: () => loadValence(query) }, queries);
  const observed = useQuery(
    { queryKey: ['observations', ...keys], queryFn: () => loadObservations(query) },
    queries,
  );
  const observations = observed.data?.observations ?? [];
  return (
    <Page title={m.calendar_insights()} lead={m.calendar_insights_lead()}>
      <fieldset class={styles.periods}>
        <legend>{m.calendar_period()}</legend>
        {periods.map(each => (
          <label key={each.days}>
            <input
              type="radio"
              name="period"
              checked={days === each.days}
              onChange={() => setDays(each.days)}
            />
            {each.name()}
          </label>
        ))}
      </fieldset>
      <Block title={m.calendar_valence()} state={valence}>
        {valence.data && <ValenceChart valence={valence.data} />}
      </Block>
      <Block title={m.calendar_observations()} state={observed}>
        {observations.length === 0 && <p>{m.calendar_observations_none()}</p>}
        <ul>
          {observations.map(each => (
            <li key={each.context}>{each.text}</li>
          ))}
        </ul>
        {observations.length > 0 && <p class={styles.note}>{observed.data?.note}</p>}
      </Block>
      <p>
        <a href={to('/calendrier')}>{m.calendar_title()}</a>
      </p>
    </Page>
  );
}

interface Days {
  from: string;
  to: string;
}

async function loadValence(query: Days) {
  // The same address draws a picture for who asks for one.
  const headers = { Accept: 'application/json' };
  const { data } = await api.GET('/api/v1/journal/valence', { params: { query }, headers });
  return data as components['schemas']['ValenceView'];
}

async function loadObservations(query: Days) {
  const { data } = await api.GET('/api/v1/journal/observations', { params: { query } });
  return data as components['schemas']['ObservationsView'];
}

interface State {
  data: unknown;
  error: Error | null;
  refetch: () => Promise<unknown>;
}

/** A part that can be closed by who does not want to see it. */
function Block({ title, state, children }: { title: string; state: State; children: ComponentChildren }) {
  const problem = state.error instanceof Problem && state.error.status > 0 ? state.error : undefined;
  return (
    <details class={styles.block} open>
      <summary>{title}</summary>
      {state.data !== undefined && children}
      {state.data === undefined && state.error === null && <p role="status">{m.calendar_calculating()}</p>}
      {state.data === undefined && state.error !== null && (
        <>
          <p role="status">
            {problem === undefined ? m.calendar_offline() : `${problem.title} ${problem.detail}`}
          </p>
          <Button onClick={() => void state.refetch()}>{m.calendar_again()}</Button>
        </>
      )}
    </details>
  );
}
