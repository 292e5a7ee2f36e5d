import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Conflict } from '../../ui/editing/Conflict';
import { type Finding, FormContext } from '../../ui/editing/context';
import styles from '../../ui/editing/Editing.module.css';
import { Findings } from '../../ui/editing/Findings';
import { SaveBar } from '../../ui/editing/SaveBar';
import { Source } from '../../ui/editing/Source';
import { useEditor } from '../../ui/editing/useEditor';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Actions } from './Actions';
import { DraftForm } from './DraftForm';
import { read } from './fresh';
import { loadDraft, type Questionnaire, saveDraft } from './services';
import { Trial } from './Trial';

/** One draft: its form beside its JSON, what is wrong with it, a trial, and its publication. */
export default function DraftPage() {
  const { id = '' } = useRoute().params;
  return (
    <AdminOnly title={m.authoring_one()}>
      <One key={id} id={id} />
    </AdminOnly>
  );
}

function One({ id }: { id: string }) {
  const editor = useEditor<Questionnaire>({
    name: `questionnaire-${id}`,
    load: () => loadDraft(id),
    save: (etag, value) => saveDraft(id, etag, value),
  });
  const { value, set, error, reload } = editor;
  const [findings, setFindings] = useState<Finding[]>([]);
  const [ended, setEnded] = useState<string>();
  const form = useMemo(() => ({ value, set, findings }), [value, set, findings]);
  const gone = error instanceof Problem && error.status === 404;
  return (
    <Page title={read(value?.title) || m.authoring_untitled()} wide>
      <p>
        <a href={to('/admin/questionnaires')}>{m.authoring_back()}</a>
      </p>
      {ended !== undefined && (
        <Notice alert>
          <p>{ended}</p>
        </Notice>
      )}
      {value === undefined && error === undefined && <p role="status">{m.ui_loading()}</p>}
      {value === undefined && error !== undefined && (
        <Failure error={error} {...(gone ? {} : { again: () => void reload() })} />
      )}
      {value !== undefined && ended === undefined && (
        <FormContext.Provider value={form}>
          <Conflict editor={editor} />
          <Findings title={m.authoring_findings()} findings={findings} />
          <div class={styles.beside}>
            <DraftForm document={value} />
            <Source value={value} replace={next => editor.replace(next)} />
          </div>
          <SaveBar editor={editor}>
            <Actions id={id} editor={editor} found={setFindings} end={setEnded} />
          </SaveBar>
          <Trial id={id} document={value} save={editor.save} found={setFindings} />
        </FormContext.Provider>
      )}
    </Page>
  );
}
