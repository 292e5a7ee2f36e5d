import { useQuery } from '@tanstack/preact-query';
import { useLocation, useRoute } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Confirm } from '../../ui/Confirm';
import { useKeyFor } from '../../ui/keyFor';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import {
  createPattern,
  deletePattern,
  editPattern,
  loadPattern,
  type NewPattern,
  patternsKey,
} from './patterns';
import { RhythmForm } from './RhythmForm';
import { RhythmFailure } from './RhythmPage';
import { draftOf, firstDraft } from './rhythmForm';

/** Makes a rhythm of one's own, or changes one. */
export default function RhythmEditPage() {
  const { id } = useRoute().params;
  const title = id === undefined ? m.breathing_rhythm_new() : m.breathing_rhythm_edit();
  return (
    <NeedsAccount title={title}>
      {id === undefined ? <NewRhythm title={title} /> : <OldRhythm key={id} id={id} title={title} />}
    </NeedsAccount>
  );
}

export function NewRhythm({ title }: { title: string }) {
  const { route } = useLocation();
  const keyFor = useKeyFor();
  const save = async (body: NewPattern) => {
    const made = await createPattern(keyFor(JSON.stringify(body)), body);
    await queries.invalidateQueries({ queryKey: patternsKey });
    route(to(`/respirer/rythmes/${made.id}`));
  };
  return (
    <Page title={title} lead={m.breathing_rhythm_lead()}>
      <RhythmForm first={firstDraft} save={save} again={() => undefined} />
    </Page>
  );
}

export function OldRhythm({ id, title }: { id: string; title: string }) {
  const { route } = useLocation();
  const { data, error, refetch } = useQuery(
    // Read once: a form that is being filled in must not change under the hand.
    {
      queryKey: [...patternsKey, id, 'edit'],
      queryFn: () => loadPattern(id),
      gcTime: 0,
      staleTime: Infinity,
    },
    queries,
  );
  const leave = async (place: string) => {
    queries.removeQueries({ queryKey: patternsKey });
    route(to(place));
  };
  if (data === undefined)
    return (
      <Page title={title}>
        {error === null && <p role="status">{m.ui_loading()}</p>}
        {error !== null && <RhythmFailure error={error} again={() => void refetch()} />}
      </Page>
    );
  const { name = '', phases = [] } = data.pattern;
  return (
    <Page title={title} lead={m.breathing_rhythm_lead()}>
      <RhythmForm
        key={data.etag}
        first={draftOf({ name, phases })}
        save={async body => {
          await editPattern(id, data.etag, body);
          await leave(`/respirer/rythmes/${id}`);
        }}
        again={() => void refetch()}
      />
      <h2>{m.breathing_rhythm_delete()}</h2>
      <Confirm
        action={m.breathing_rhythm_delete()}
        title={m.breathing_rhythm_delete_title({ name })}
        confirm={async () => {
          await deletePattern(id, data.etag);
          await leave('/respirer');
        }}
      >
        <p>{m.breathing_rhythm_delete_text()}</p>
      </Confirm>
    </Page>
  );
}
