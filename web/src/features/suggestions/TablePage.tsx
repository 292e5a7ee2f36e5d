import { useQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Conflict } from '../../ui/editing/Conflict';
import { FormContext } from '../../ui/editing/context';
import { Findings, findingsOf } from '../../ui/editing/Findings';
import { SaveBar } from '../../ui/editing/SaveBar';
import { useEditor } from '../../ui/editing/useEditor';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Grid } from './Grid';
import { SuggestionFields } from './SuggestionFields';
import { loadOutcomes, loadTable, saveTable, type Table } from './services';
import { withoutHelp } from './table';

/** Which suggestions follow which results: a grid to tick, and below what each suggestion says. */
export default function TablePage() {
  return (
    <AdminOnly title={m.suggestions_title()}>
      <Whole />
    </AdminOnly>
  );
}

function Whole() {
  const editor = useEditor<Table>({ name: 'suggestions', load: loadTable, save: saveTable });
  const { value, before, set, error, reload } = editor;
  const outcomes = useQuery(
    { queryKey: ['suggestions-outcomes'], queryFn: loadOutcomes, staleTime: 60_000 },
    queries,
  );
  const findings = useMemo(() => findingsOf(error), [error]);
  const form = useMemo(() => ({ value, set, findings }), [value, set, findings]);
  const left = value && before ? withoutHelp(before.value, value, outcomes.data ?? []) : [];
  const failed = value === undefined ? error : (outcomes.error ?? undefined);
  const again = () => {
    if (value === undefined) void reload();
    void outcomes.refetch();
  };
  return (
    <Page title={m.suggestions_title()} lead={m.suggestions_lead()} wide>
      <p>
        <a href={to('/admin')}>{m.admin_title()}</a>
      </p>
      {failed !== undefined && <Failure error={failed} again={again} />}
      {(value === undefined || outcomes.data === undefined) && failed === undefined && (
        <p role="status">{m.ui_loading()}</p>
      )}
      {value !== undefined && outcomes.data !== undefined && (
        <FormContext.Provider value={form}>
          <Conflict editor={editor} />
          <Findings title={m.suggestions_findings()} findings={findings} />
          <Grid table={value} outcomes={outcomes.data} set={set} />
          {left.length > 0 && (
            <Notice alert>
              <p>{m.suggestions_left({ results: left.join(', ') })}</p>
            </Notice>
          )}
          <SuggestionFields table={value} />
          <SaveBar editor={editor} />
        </FormContext.Provider>
      )}
    </Page>
  );
}
