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
import { useKeyFor } from '../../ui/keyFor';
import { Page } from '../../ui/Page';
import { freshDocument } from './fresh';
import { PublishedList } from './PublishedList';
import { begin, loadDrafts, loadPublished } from './services';

/** What is being written, and what is published. */
export default function Overview() {
  return (
    <AdminOnly title={m.authoring_title()}>
      <Lists />
    </AdminOnly>
  );
}

function Lists() {
  const { route } = useLocation();
  const keyFor = useKeyFor();
  const [error, setError] = useState<unknown>();
  const drafts = useQuery({ queryKey: ['authoring-drafts'], queryFn: loadDrafts, staleTime: 0 }, queries);
  const published = useQuery(
    { queryKey: ['authoring-published'], queryFn: loadPublished, staleTime: 0 },
    queries,
  );
  const start = async (basedOn?: string) => {
    setError(undefined);
    const from = basedOn === undefined ? { document: freshDocument() } : { basedOn };
    try {
      route(to(`/admin/questionnaires/${await begin(keyFor(JSON.stringify(from)), from)}`));
    } catch (problem) {
      setError(problem);
    }
  };
  const failed = drafts.error ?? published.error;
  const again = () => {
    void drafts.refetch();
    void published.refetch();
  };
  return (
    <Page title={m.authoring_title()} lead={m.authoring_lead()} wide>
      <p>
        <a href={to('/admin')}>{m.admin_title()}</a>
      </p>
      {error !== undefined && <Failure error={error} />}
      <Button kind="primary" onClick={() => void start()}>
        {m.authoring_begin()}
      </Button>
      {failed !== null && <Failure error={failed} again={again} />}
      <h2>{m.authoring_drafts()}</h2>
      {drafts.data === undefined && failed === null && <p role="status">{m.ui_loading()}</p>}
      {drafts.data?.length === 0 && <p>{m.authoring_no_drafts()}</p>}
      <ul class={styles.entries}>
        {drafts.data?.map(({ id, title, code, changedAt }) => (
          <li key={id}>
            <a href={to(`/admin/questionnaires/${id}`)}>{title || code || m.authoring_untitled()}</a>
            <p class={styles.hint}>{m.authoring_changed({ when: writeMoment(changedAt) })}</p>
          </li>
        ))}
      </ul>
      <h2>{m.authoring_published()}</h2>
      <PublishedList
        all={published.data ?? []}
        copy={code => void start(code)}
        changed={() => published.refetch()}
      />
    </Page>
  );
}
