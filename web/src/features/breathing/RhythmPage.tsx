import { useQuery } from '@tanstack/preact-query';
import { useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { useCatalogue } from './catalogue';
import { Practice } from './Practice';
import { exerciseOf, loadPattern, patternsKey } from './patterns';
import styles from './Rhythm.module.css';

/** One rhythm of one's own, from choosing its length to its end. */
export default function RhythmPage() {
  const { id = '' } = useRoute().params;
  return (
    <NeedsAccount title={m.breathing_own_rhythm()}>
      <Rhythm key={id} id={id} />
    </NeedsAccount>
  );
}

function Rhythm({ id }: { id: string }) {
  const { notice } = useCatalogue();
  const { data, error, refetch } = useQuery(
    { queryKey: [...patternsKey, id], queryFn: () => loadPattern(id), refetchOnWindowFocus: false },
    queries,
  );
  if (data === undefined)
    return (
      <Page title={m.breathing_own_rhythm()}>
        {error === null && <p role="status">{m.ui_loading()}</p>}
        {error !== null && <RhythmFailure error={error} again={() => void refetch()} />}
      </Page>
    );
  return (
    <>
      <Practice key={data.etag} exercise={exerciseOf(data.pattern)} notice={notice} />
      <p class={styles.ways}>
        <a href={to(`/respirer/rythmes/${id}/modifier`)}>{m.breathing_rhythm_edit()}</a>
      </p>
    </>
  );
}

/** Why a rhythm cannot be shown; one that is gone is no fault. */
export function RhythmFailure({ error, again }: { error: unknown; again: () => void }) {
  if (!(error instanceof Problem && error.status === 404))
    return <Failure error={error} offline={m.breathing_rhythm_offline()} again={again} />;
  return (
    <p>
      {m.breathing_rhythm_gone()} <a href={to('/respirer')}>{m.breathing_all()}</a>
    </p>
  );
}
