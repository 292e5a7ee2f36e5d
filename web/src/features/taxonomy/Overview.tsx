import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import styles from '../../ui/editing/Editing.module.css';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { begin, loadDrafts, loadVersions } from './services';

/** The drafts of the words of the journal, and the versions that were published. */
export default function Overview() {
  return (
    <AdminOnly title={m.taxonomy_title()}>
      <Lists />
    </AdminOnly>
  );
}

function Lists() {
  const { route } = useLocation();
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const drafts = useQuery({ queryKey: ['taxonomy-drafts'], queryFn: loadDrafts, staleTime: 0 }, queries);
  const versions = useQuery(
    { queryKey: ['taxonomy-versions'], queryFn: loadVersions, staleTime: 0 },
    queries,
  );
  const start = async () => {
    // Each creation makes a draft of its own: the second press of a double click is none.
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      route(to(`/admin/emotions/${await begin()}`));
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  };
  const failed = drafts.error ?? versions.error;
  const again = () => {
    void drafts.refetch();
    void versions.refetch();
  };
  return (
    <Page title={m.taxonomy_title()} lead={m.taxonomy_lead()} wide>
      <p>
        <a href={to('/admin')}>{m.admin_title()}</a>
      </p>
      {error !== undefined && <Failure error={error} />}
      <Button kind="primary" onClick={() => void start()} aria-disabled={busy}>
        {m.taxonomy_begin()}
      </Button>
      {failed !== null && <Failure error={failed} again={again} />}
      <h2>{m.taxonomy_drafts()}</h2>
      {drafts.data === undefined && failed === null && <p role="status">{m.ui_loading()}</p>}
      {drafts.data?.length === 0 && <p>{m.taxonomy_no_drafts()}</p>}
      <ul class={styles.entries}>
        {drafts.data?.map(({ id, basedOn, updatedAt }) => (
          <li key={id}>
            <a href={to(`/admin/emotions/${id}`)}>{m.taxonomy_draft_of({ version: basedOn })}</a>
            <p class={styles.hint}>{m.taxonomy_changed({ when: writeMoment(updatedAt) })}</p>
          </li>
        ))}
      </ul>
      <h2>{m.taxonomy_versions()}</h2>
      <ul class={styles.entries}>
        {[...(versions.data ?? [])].reverse().map(({ version, publishedAt }, index) => (
          <li key={version}>
            <strong>{m.taxonomy_version({ version })}</strong>
            <p class={styles.hint}>
              {m.taxonomy_published_at({ when: writeMoment(publishedAt) })}
              {index === 0 && ` · ${m.taxonomy_in_force()}`}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
