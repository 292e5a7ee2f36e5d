import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { type Choices, keepChoices, readChoices } from '../../ui/senses';
import { useCatalogue } from './catalogue';
import { RoomDoor } from './RoomDoor';
import { RoomOver, UnknownRoom } from './RoomOver';
import { RoomSitting } from './RoomSitting';
import { exerciseIn, readCode, writeCode } from './rooms';
import { useRoom } from './useRoom';
import { openVoice, type Voice } from './voice';

/** A room, for whoever has its code: its door, then the breath that all share. */
export default function RoomPage() {
  const { code = '' } = useRoute().params;
  const signs = readCode(code);
  return (
    <NeedsAccount title={m.breathing_room()}>
      {signs === undefined ? <UnknownRoom /> : <RoomOf key={signs} code={signs} />}
    </NeedsAccount>
  );
}

export function RoomOf({ code }: { code: string }) {
  const { exercises, notice } = useCatalogue();
  const [choices, setChoices] = useState(readChoices);
  const [joined, setJoined] = useState<{ voice: Voice | undefined }>();
  const news = useRoom(code, joined !== undefined);
  const { room, over, error } = news;
  const title = m.breathing_room_title({ code: writeCode(code) });

  function choose(next: Choices) {
    setChoices(next);
    keepChoices(next);
  }

  if (room === undefined && error !== undefined) {
    if (error instanceof Problem && error.status === 404) return <UnknownRoom />;
    return (
      <Page title={title}>
        <Failure error={error} offline={m.breathing_room_offline()} again={news.look} />
      </Page>
    );
  }
  if (room === undefined)
    return (
      <Page title={title}>
        <p role="status">{m.ui_loading()}</p>
      </Page>
    );
  const exercise = exerciseIn(room, exercises);
  if (joined !== undefined)
    return <RoomSitting {...{ title, exercise, choices, news }} voice={joined.voice} code={code} />;
  if (over) return <RoomOver />;
  return (
    <Page title={title} lead={exercise.name}>
      <RoomDoor
        {...{ exercise, notice, choices, code }}
        onChoices={choose}
        onJoin={() => setJoined({ voice: openVoice(choices.sound) })}
      />
    </Page>
  );
}
