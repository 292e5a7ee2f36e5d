import { useQuery } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { type Import, importKey, isRunning, loadImport, type ReadImport } from './imports';
import { Meanings } from './Meanings';
import { Outcome } from './Outcome';
import { Running } from './Running';
import { Steps } from './Steps';
import { Understood } from './Understood';
import { useProgress } from './useProgress';

/** An import from what was understood of its file to what has become of it. */
export default function ImportPage() {
  const { id = '' } = useRoute().params;
  return (
    <NeedsAccount title={m.imports_title()}>
      <OneImport key={id} id={id} />
    </NeedsAccount>
  );
}

export function OneImport({ id }: { id: string }) {
  const [naming, setNaming] = useState(false);
  const { data, error, refetch } = useQuery(
    {
      queryKey: importKey(id),
      queryFn: () => loadImport(id),
      // Beside the stream, which a network can cut without a word.
      refetchInterval: ({ state }) => (isRunning(state.data?.view) ? 5_000 : false),
    },
    queries,
  );
  const view = data?.view;
  const show = (next: Import) =>
    queries.setQueryData<ReadImport>(importKey(id), before => ({
      etag: before?.etag ?? '',
      view: { ...before?.view, ...next },
    }));
  useProgress(id, isRunning(view), show);
  useStepFocus(view && `${view.state} ${naming}`);
  const again = async () => void (await refetch());

  if (data === undefined || view === undefined)
    return (
      <Page title={m.imports_title()}>
        {error === null && <p role="status">{m.ui_loading()}</p>}
        {error !== null && isGone(error) && <Notice alert>{m.imports_gone()}</Notice>}
        {error !== null && !isGone(error) && (
          <Failure error={error} offline={m.my_data_offline()} again={() => void again()} />
        )}
        <BackToAll />
      </Page>
    );
  const staged = view.state === 'staged';
  return (
    <Page title={m.imports_title()}>
      <Steps at={staged ? (naming ? 2 : 1) : 3} />
      {staged && !naming && <Understood id={id} view={view} onNext={() => setNaming(true)} />}
      {staged && naming && (
        <Meanings key={data.etag} read={data} onBack={() => setNaming(false)} onApplied={again} />
      )}
      {isRunning(view) && <Running view={view} />}
      {!staged && !isRunning(view) && <Outcome view={view} onChange={again} />}
      <BackToAll />
    </Page>
  );
}

/** The heading of the next step has the focus, as that of a new page would; the first one comes with the page itself. */
function useStepFocus(step: string | undefined) {
  const known = useRef<string>();
  useEffect(() => {
    if (known.current !== undefined && step !== known.current)
      document.querySelector<HTMLElement>('main h2')?.focus();
    known.current = step ?? known.current;
  }, [step]);
}

function BackToAll() {
  return (
    <p>
      <a href={to('/mes-donnees/importer')}>{m.imports_to_all()}</a>
    </p>
  );
}

function isGone(error: unknown): boolean {
  return error instanceof Problem && error.status === 404;
}
