import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Conflict } from '../../ui/editing/Conflict';
import { type Finding, FormContext } from '../../ui/editing/context';
import { Findings, findingsOf } from '../../ui/editing/Findings';
import { SaveBar } from '../../ui/editing/SaveBar';
import { useEditor } from '../../ui/editing/useEditor';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Actions } from './Actions';
import { DocumentFields } from './DocumentFields';
import { Reading } from './Reading';
import { type Document, loadDraft, saveDraft } from './services';

/** One draft of a text: its fields in both languages, how it will read, and its publication. */
export default function DraftPage() {
  const { id = '' } = useRoute().params;
  return (
    <AdminOnly title={m.content_one()}>
      <One key={id} id={id} />
    </AdminOnly>
  );
}

function One({ id }: { id: string }) {
  const editor = useEditor<Document>({
    name: `content-${id}`,
    load: () => loadDraft(id),
    save: (etag, value) => saveDraft(id, etag, value),
  });
  const { value, set, error, reload } = editor;
  const [refused, setRefused] = useState<Finding[]>([]);
  const [ended, setEnded] = useState<string>();
  const findings = useMemo(() => [...findingsOf(error), ...refused], [error, refused]);
  const form = useMemo(() => ({ value, set, findings }), [value, set, findings]);
  return (
    <Page title={value?.title?.fr || value?.title?.en || m.content_one()} wide>
      <p>
        <a href={to('/admin/contenus')}>{m.content_back()}</a>
      </p>
      {ended !== undefined && (
        <Notice alert>
          <p>{ended}</p>
        </Notice>
      )}
      {value === undefined && error === undefined && <p role="status">{m.ui_loading()}</p>}
      {value === undefined && error !== undefined && <Failure error={error} again={() => void reload()} />}
      {value !== undefined && ended === undefined && (
        <FormContext.Provider value={form}>
          <Conflict editor={editor} />
          <Findings title={m.content_findings()} findings={findings} />
          <DocumentFields />
          <Reading document={value} />
          <SaveBar editor={editor}>
            <Actions id={id} editor={editor} found={setRefused} end={setEnded} />
          </SaveBar>
        </FormContext.Provider>
      )}
    </Page>
  );
}
