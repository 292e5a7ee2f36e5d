import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { Download } from './Download';
import { IncidentTable } from './IncidentTable';
import { loadIncidentFile, loadIncidentReport } from './incidents';
import { QuestionForm } from './QuestionForm';
import { ReadersOnly } from './ReadersOnly';
import { type Question, writeMonth } from './report';

/** How incidents were resolved, for staff and administrators. */
export default function IncidentReportPage() {
  return (
    <ReadersOnly title={m.reports_incidents_title()}>
      <Resolved />
    </ReadersOnly>
  );
}

function Resolved() {
  const [question, setQuestion] = useState<Question>({ from: '', to: '', by: [] });
  const { data, error, refetch } = useQuery(
    { queryKey: ['incident-report', question], queryFn: () => loadIncidentReport(question) },
    queries,
  );
  return (
    <Page title={m.reports_incidents_title()} lead={m.reports_incidents_lead()} wide>
      <p>
        <a href={to('/equipe/rapports')}>{m.reports_title()}</a>
      </p>
      <QuestionForm question={question} ask={setQuestion} choices={[]} />
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data !== undefined && error === null && (
        <>
          <p role="status">
            {m.reports_period({ from: writeMonth(data.from), to: writeMonth(data.to), n: data.rows.length })}
          </p>
          {data.rows.length === 0 ? <p>{m.reports_incidents_none()}</p> : <IncidentTable rows={data.rows} />}
          <Download name="cesizen-incidents.csv" load={() => loadIncidentFile(question)} />
        </>
      )}
    </Page>
  );
}
