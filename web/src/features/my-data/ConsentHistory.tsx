import { useInfiniteQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { nameConsent } from '../../ui/consents';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import styles from './MyData.module.css';
import { type DecisionPage, loadDecisions, type PastDecision } from './rights';

/** Every consent ever given or withdrawn, newest first, with what was read; fetched once it is opened. */
export function ConsentHistory() {
  const [open, setOpen] = useState(false);
  return (
    <details class={entries.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{m.my_data_history()}</summary>
      {open && <Decisions />}
    </details>
  );
}

function Decisions() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['consents', 'history'],
      queryFn: ({ pageParam }) => loadDecisions(pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: DecisionPage) => last.next,
    },
    queries,
  );
  const decisions = data?.pages.flatMap(page => page.items ?? []);
  return (
    <>
      {decisions === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {decisions?.length === 0 && <p>{m.my_data_history_none()}</p>}
      <ol class={styles.accesses}>
        {decisions?.map(decision => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </ol>
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.my_data_accesses_more()}
        </Button>
      )}
    </>
  );
}

function Decision({ decision }: { decision: PastDecision }) {
  const { purpose = '', granted, at, locale: read, title, text } = decision;
  return (
    <li>
      <strong>{granted ? m.my_data_history_given() : m.my_data_history_withdrawn()}</strong>{' '}
      <span lang={title === undefined ? undefined : read}>{title ?? nameConsent(purpose)}</span>
      <time class={styles.soft} dateTime={at}>
        {writeMoment(at)}
      </time>
      {text !== undefined && (
        <q class={styles.soft} lang={read}>
          {text}
        </q>
      )}
      <p class={styles.soft}>
        {tellVersion(decision)} {tellPlace(decision)}
      </p>
    </li>
  );
}

function tellVersion({ version = '', locale: read }: PastDecision): string {
  const language = read && new Intl.DisplayNames(locale(), { type: 'language' }).of(read);
  return language === undefined
    ? m.my_data_history_version({ version })
    : m.my_data_history_read({ version, language });
}

function tellPlace({ surface, madeIn }: PastDecision): string {
  if (madeIn === 'SIGN_UP') return m.my_data_history_sign_up();
  if (surface === 'cesizen-web') return m.my_data_history_here();
  if (surface === 'cesizen-app') return m.my_data_history_app();
  return surface === undefined ? '' : m.my_data_history_elsewhere({ client: surface });
}
