import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { isStaff } from '../../api/staff';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { Download } from './Download';
import { QuestionForm } from './QuestionForm';
import { ReadersOnly } from './ReadersOnly';
import { ReportTable } from './ReportTable';
import { dimensions, loadFile, loadReport, type Question, writeMonth } from './report';

/** How promises to people were kept, for staff and administrators. */
export default function ReportPage() {
  return (
    <ReadersOnly title={m.reports_title()}>
      <Kept />
    </ReadersOnly>
  );
}

function Kept() {
  const [question, setQuestion] = useState<Question>({ from: '', to: '', by: ['priority'] });
  const { data, error, refetch } = useQuery(
    { queryKey: ['report', question], queryFn: () => loadReport(question) },
    queries,
  );
  return (
    <Page title={m.reports_title()} lead={m.reports_lead()} wide>
      <p>
        {isStaff() && (
          <>
            <a href={to('/equipe')}>{m.reports_desk()}</a> ·{' '}
          </>
        )}
        <a href={to('/equipe/rapports/incidents')}>{m.reports_incidents_title()}</a>
        {isStaff() && (
          <>
            {' · '}
            <a href={to('/equipe/avis')}>{m.reports_satisfaction_title()}</a>
          </>
        )}
      </p>
      <QuestionForm question={question} ask={setQuestion} choices={dimensions} />
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && error === null && (
        <>
          <p role="status">
            {m.reports_period({ from: writeMonth(data.from), to: writeMonth(data.to), n: data.rows.length })}
          </p>
          {data.rows.length === 0 ? (
            <p>{m.reports_none()}</p>
          ) : (
            <ReportTable rows={data.rows} by={question.by.length > 0 ? question.by : ['priority']} />
          )}
          {question.by.includes('agent') && <p>{m.reports_agents_who()}</p>}
          <Download name="cesizen-service-levels.csv" load={() => loadFile(question)} />
        </>
      )}
    </Page>
  );
}
