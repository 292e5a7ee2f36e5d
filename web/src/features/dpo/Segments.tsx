import { useInfiniteQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import { saveFile } from '../../ui/saveFile';
import { writeAnchors } from './anchors';
import { loadAllSegments, loadSegments, type SegmentPage } from './chain';
import styles from './Dpo.module.css';

/** The closed segments, to be copied or downloaded whole and kept where nobody who can write the database can write. */
export function Segments() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['segments'],
      queryFn: ({ pageParam }) => loadSegments(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: SegmentPage) => last.next,
    },
    queries,
  );
  const segments = data?.pages.flatMap(page => page.items ?? []);
  return (
    <section>
      <h2>{m.dpo_segments()}</h2>
      <p>{m.dpo_segments_text()}</p>
      {segments === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {segments?.length === 0 && <p>{m.dpo_segments_none()}</p>}
      {segments !== undefined && segments.length > 0 && <Keeping />}
      <ol class={entries.list}>
        {segments?.map(({ segment, firstEntry, lastEntry, sealedAt, hash, prunedAt }) => (
          <li key={segment} class={styles.segment}>
            <strong>{m.dpo_segment({ number: segment })}</strong>
            <span class={entries.soft}>
              {m.dpo_segment_of({ first: firstEntry, last: lastEntry, when: writeMoment(sealedAt) })}{' '}
              {prunedAt !== undefined && m.dpo_pruned({ when: writeMoment(prunedAt) })}
            </span>
            <code>{hash}</code>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.dpo_more()}
        </Button>
      )}
    </section>
  );
}

/** All segments, also those that are not shown yet. */
function Keeping() {
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const keep = async (act: () => Promise<string>) => {
    if (busy) return;
    setBusy(true);
    setSaid('');
    setError(undefined);
    try {
      setSaid(await act());
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  const copy = () =>
    keep(async () => {
      const text = writeAnchors(await loadAllSegments());
      // Where the page is not on a safe origin there is no clipboard.
      const copied = navigator.clipboard?.writeText(text).then(
        () => m.dpo_copied(),
        () => m.dpo_copy_refused(),
      );
      return (await copied) ?? m.dpo_copy_refused();
    });
  const download = () =>
    keep(async () => {
      const content = JSON.stringify(await loadAllSegments(), null, 2);
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`cesizen-segments-${day}.json`, new Blob([content], { type: 'application/json' }));
      return m.dpo_downloaded();
    });
  return (
    <>
      <p class={styles.buttons}>
        <Button onClick={copy} aria-disabled={busy}>
          {m.dpo_copy()}
        </Button>
        <Button onClick={download} aria-disabled={busy}>
          {m.dpo_download()}
        </Button>
      </p>
      <p role="status">{said}</p>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
