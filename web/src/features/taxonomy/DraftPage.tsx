import { useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { Conflict } from '../../ui/editing/Conflict';
import { type Finding, FormContext } from '../../ui/editing/context';
import styles from '../../ui/editing/Editing.module.css';
import { Findings, findingsOf } from '../../ui/editing/Findings';
import { SaveBar } from '../../ui/editing/SaveBar';
import { Source } from '../../ui/editing/Source';
import { useEditor } from '../../ui/editing/useEditor';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { FamilyFields } from './FamilyFields';
import { Publication } from './Publication';
import { loadDraft, saveDraft, type Words } from './services';
import { align, countMissing } from './words';

/** One draft of the words: their form beside the JSON, what it would change, and its publication. */
export default function DraftPage() {
  const { id = '' } = useRoute().params;
  return (
    <AdminOnly title={m.taxonomy_one()}>
      <One key={id} id={id} />
    </AdminOnly>
  );
}

function One({ id }: { id: string }) {
  const editor = useEditor<Words>({
    name: `taxonomy-${id}`,
    load: () => loadDraft(id),
    save: (etag, value, before) => saveDraft(id, etag, value, before),
    adjust: align,
  });
  const { value, set, error, reload } = editor;
  const [refused, setRefused] = useState<Finding[]>([]);
  const [ended, setEnded] = useState<string>();
  const findings = useMemo(() => [...findingsOf(error), ...refused], [error, refused]);
  const form = useMemo(() => ({ value, set, findings }), [value, set, findings]);
  const missing = value === undefined ? 0 : countMissing(value);
  const replace = (next: object) => {
    // Less than a taxonomy cannot be shown as one.
    if (Array.isArray((next as Partial<Words>).families)) editor.replace(next as Words);
  };
  return (
    <Page title={m.taxonomy_one()} wide>
      <p>
        <a href={to('/admin/emotions')}>{m.taxonomy_back()}</a>
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
          <p>{m.taxonomy_draft_of({ version: value.basedOn })}</p>
          <Conflict editor={editor} />
          <Findings title={m.taxonomy_findings()} findings={findings} />
          {missing > 0 && <p class={styles.hint}>{m.taxonomy_missing({ count: missing })}</p>}
          <div class={styles.beside}>
            <FamilyFields words={value} />
            <Source value={value} replace={replace} />
          </div>
          <SaveBar editor={editor} />
          <Publication id={id} editor={editor} found={setRefused} end={setEnded} />
        </FormContext.Provider>
      )}
    </Page>
  );
}
