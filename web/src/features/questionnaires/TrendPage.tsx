import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { PrintButton } from '../../ui/PrintButton';
import { loadTrend } from './assessments';
import { RepeatHint } from './RepeatHint';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

/** The results of one questionnaire over time, with the changes that are more than chance. */
export default function TrendPage() {
  return (
    <NeedsAccount title={m.questionnaires_trend()} lead={m.questionnaires_trend_lead()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  const code = useRoute().params.code ?? '';
  const { data, error, refetch } = useQuery(
    { queryKey: ['results', 'trend', code, locale()], queryFn: () => loadTrend(code) },
    queries,
  );
  const points = data?.points ?? [];
  return (
    <Page title={data?.title ?? m.questionnaires_trend()} lead={m.questionnaires_trend_lead()}>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && points.length === 0 && <p>{m.questionnaires_trend_none()}</p>}
      {points.length === 1 && <p>{m.questionnaires_trend_one()}</p>}
      {points.length > 0 && (
        <>
          {points.length > 1 && <TrendChart points={points} unit={data?.unit} />}
          <h2>{m.questionnaires_change_what()}</h2>
          <p>{data?.known}</p>
          <p>{data?.reading}</p>
          <TrendTable points={points} />
          <p class="screen">
            <PrintButton />
          </p>
        </>
      )}
      <RepeatHint code={code} from={data?.repeatFrom} reason={data?.repeatReason} />
      <p class="screen">
        <a href={to('/mes-tests')}>{m.questionnaires_mine()}</a>
      </p>
    </Page>
  );
}
