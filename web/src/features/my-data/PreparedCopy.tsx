import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { writeSize } from './archive';
import { addressOf, discard, EXPORTS, type Export, type Part, partsMissing, shareOf, stop } from './exports';
import styles from './MyData.module.css';
import { REQUESTS } from './requests';
import { ServiceTable } from './ServiceTable';
import { tellService } from './services';

/** One copy: being prepared with its progress, ready with its end, expired, or failed with what to do. */
export function PreparedCopy({ copy }: { copy: Export }) {
  return (
    <>
      <p role="status">{tell(copy)}</p>
      {copy.state === 'PREPARING' && <Progress copy={copy} />}
      {copy.state === 'READY' && <Ready copy={copy} />}
      {copy.state === 'FAILED' && (
        <Notice>
          <p>{m.my_data_copy_failed_do()}</p>
          <p>
            <a href={to('/aide')}>{m.my_data_copy_ask_help()}</a>
          </p>
        </Notice>
      )}
    </>
  );
}

function tell({ state, size = 0, expiresAt = '', requestedAt = '' }: Export): string {
  if (state === 'READY')
    return m.my_data_copy_ready({ size: writeSize(size, locale()), when: writeMoment(expiresAt) });
  if (state === 'EXPIRED') return m.my_data_copy_expired();
  if (state === 'FAILED') return m.my_data_copy_failed();
  return m.my_data_copy_preparing({ when: writeMoment(requestedAt) });
}

function Progress({ copy }: { copy: Export }) {
  return (
    <>
      <progress class={styles.progress} max={1} value={shareOf(copy)} aria-label={m.my_data_prepare()} />
      <ServiceTable services={copy.services} tell={tellPart} />
      <Act copy={copy} act={stop} label={m.my_data_copy_stop()} />
    </>
  );
}

function tellPart({ state, done, sections, rows }: Part): string {
  if (state === 'DONE') return m.my_data_part_done({ rows });
  if (state === 'READING') return m.my_data_part_reading({ done, sections, rows });
  if (state === 'RETRYING') return m.my_data_part_retrying();
  if (state === 'NEEDS_YOU') return m.my_data_part_needs_you();
  return m.my_data_part_waiting();
}

function Ready({ copy }: { copy: Export }) {
  const missing = partsMissing(copy).map(({ service }) => tellService(service ?? ''));
  return (
    <>
      {missing.length > 0 && <Notice>{m.my_data_copy_missing({ what: missing.join(', ') })}</Notice>}
      {copy.downloadsLeft > 0 && (
        <p>
          <a href={addressOf(copy)} download>
            {m.my_data_copy_download()}
          </a>
        </p>
      )}
      <p class={styles.soft}>{m.my_data_copy_left({ times: copy.downloadsLeft })}</p>
      <Act copy={copy} act={discard} label={m.my_data_copy_delete()} />
    </>
  );
}

/** Something to do with a copy, after which the page shows what has become of it. */
function Act({ copy, act, label }: { copy: Export; act: (copy: Export) => Promise<void>; label: string }) {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async () => {
    if (sending) return;
    setSending(true);
    setError(undefined);
    try {
      await act(copy);
      await Promise.all([EXPORTS, REQUESTS].map(queryKey => queries.invalidateQueries({ queryKey })));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      <Button onClick={run}>{label}</Button>
    </>
  );
}
