import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import styles from '../../ui/editing/Editing.module.css';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { NewContent } from './NewContent';
import { PublishedList } from './PublishedList';
import { loadDrafts, loadPublished } from './services';

/** The texts that are being written, and those that are published. */
export default function Overview() {
  return (
    <AdminOnly title={m.content_title()}>
      <Lists />
    </AdminOnly>
  );
}

function Lists() {
  const drafts = useQuery({ queryKey: ['content-drafts'], queryFn: loadDrafts, staleTime: 0 }, queries);
  const published = useQuery(
    { queryKey: ['content-published'], queryFn: loadPublished, staleTime: 0 },
    queries,
  );
  const failed = drafts.error ?? published.error;
  const again = () => {
    void drafts.refetch();
    void published.refetch();
  };
  return (
    <Page title={m.content_title()} lead={m.content_lead()} wide>
      <p>
        <a href={to('/admin')}>{m.admin_title()}</a>
      </p>
      {failed !== null && <Failure error={failed} again={again} />}
      <h2>{m.content_drafts()}</h2>
      {drafts.data === undefined && failed === null && <p role="status">{m.ui_loading()}</p>}
      {drafts.data?.length === 0 && <p>{m.content_no_drafts()}</p>}
      <ul class={styles.entries}>
        {drafts.data?.map(({ id, slug, document, updatedAt }) => (
          <li key={id}>
            <a href={to(`/admin/contenus/${id}`)}>{document?.title?.fr || document?.title?.en || slug}</a>
            <p class={styles.hint}>{m.content_changed({ when: writeMoment(updatedAt) })}</p>
          </li>
        ))}
      </ul>
      <h2>{m.content_published()}</h2>
      {published.data?.length === 0 && <p>{m.content_no_published()}</p>}
      <PublishedList all={published.data ?? []} changed={() => published.refetch()} />
      <NewContent />
    </Page>
  );
}
