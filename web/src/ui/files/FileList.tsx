import { useState } from 'preact/hooks';
import { api } from '../../api/client';
import type { components } from '../../api/schema/ticket';
import { m } from '../../i18n/texts';
import { Button } from '../Button';
import { Failure } from '../Failure';
import { saveFile } from '../saveFile';
import styles from './Files.module.css';
import { writeSize } from './writeSize';

type Attachment = components['schemas']['MessageAttachment'];

/** The files of a message, each to be downloaded; none is shown in a page. */
export function FileList({ ticket, files = [] }: { ticket: string; files?: Attachment[] | undefined }) {
  const [error, setError] = useState<unknown>();
  const [loading, setLoading] = useState<string>();
  if (files.length === 0) return null;

  const load = async ({ id = '', name = '' }: Attachment) => {
    if (loading !== undefined) return;
    setError(undefined);
    setLoading(id);
    try {
      const { data } = await api.GET('/api/v1/tickets/{id}/attachments/{attachment}', {
        params: { path: { id: ticket, attachment: id } },
        parseAs: 'blob',
      });
      saveFile(name, data as Blob);
    } catch (problem) {
      setError(problem);
    } finally {
      setLoading(undefined);
    }
  };

  return (
    <>
      <ul class={styles.files} aria-label={m.ui_files_list()}>
        {files.map(file => (
          <li key={file.id} class={styles.file}>
            <Button kind="quiet" aria-disabled={loading !== undefined} onClick={() => void load(file)}>
              {m.ui_files_download({ name: file.name ?? '' })}
            </Button>
            <span class={styles.soft}>{writeSize(file.size ?? 0)}</span>
          </li>
        ))}
      </ul>
      <p role="status" class={styles.said}>
        {loading !== undefined && m.ui_loading()}
      </p>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
