import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { isAdmin, isDpo } from '../../api/staff';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { NotHere } from '../../ui/NotHere';
import { Page } from '../../ui/Page';
import { type Option, SelectField } from '../../ui/SelectField';
import { BarChart } from './BarChart';
import { figures, isAwaited, latest } from './figures';
import { loadStatistics, type Month, saveStatistics, withGaps } from './statistics';
import { ScoreTrends, Tiles } from './Tiles';
import { nameMonth } from './words';

const spans = [12, 24, 36];

/** The figures of the house, for administrators and the data protection officer; for everybody else there is nothing here. */
export default function Dashboard() {
  if (session.value?.signedIn && !isAdmin() && !isDpo()) return <NotHere />;
  return (
    <NeedsAccount title={m.statistics_title()} lead={m.statistics_lead()}>
      <Page title={m.statistics_title()} lead={m.statistics_lead()} wide>
        <Figures />
      </Page>
    </NeedsAccount>
  );
}

function Figures() {
  const [span, setSpan] = useState(12);
  const { data, error, refetch } = useQuery(
    { queryKey: ['statistics', span], queryFn: () => loadStatistics(span) },
    queries,
  );
  const options = spans.map(
    (each): Option => [String(each), m.statistics_span_months({ count: String(each) })],
  );
  const months = data === undefined ? undefined : withGaps(data);
  return (
    <>
      <SelectField
        id="span"
        label={m.statistics_span()}
        options={options}
        value={String(span)}
        onValue={value => setSpan(Number(value))}
      />
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {months !== undefined && <Shown months={months} />}
      <Download span={span} />
    </>
  );
}

function Shown({ months }: { months: Month[] }) {
  const all = figures();
  const [chosen, setChosen] = useState('active');
  const last = latest(months);
  const figure = all.find(each => each.code === chosen);
  return (
    <>
      {isAwaited(months, new Date()) && <p>{m.statistics_awaited()}</p>}
      {last === undefined ? (
        <p>{m.statistics_none()}</p>
      ) : (
        <>
          <h2>{nameMonth(last.month)}</h2>
          <Tiles month={last} all={all} />
          <h2>{m.statistics_over_time()}</h2>
          <SelectField
            id="figure"
            label={m.statistics_figure()}
            options={all.map((each): Option => [each.code, each.name])}
            value={chosen}
            onValue={setChosen}
          />
          {figure !== undefined && <BarChart figure={figure} months={months} />}
          <h2>{m.statistics_trends({ month: nameMonth(last.month) })}</h2>
          <p>{m.statistics_trends_text()}</p>
          <ScoreTrends month={last} />
        </>
      )}
      <h2>{m.statistics_how()}</h2>
      <p>{m.statistics_how_text()}</p>
    </>
  );
}

function Download({ span }: { span: number }) {
  const [error, setError] = useState<unknown>();
  const save = () => {
    setError(undefined);
    void saveStatistics(span).catch(setError);
  };
  return (
    <>
      <p>
        <Button onClick={save}>{m.statistics_csv()}</Button>
      </p>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
