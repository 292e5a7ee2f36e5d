import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { type Choices, canVibrate } from '../../ui/senses';
import { BreathedEnding } from './BreathedEnding';
import { feelEnd } from './device';
import type { Exercise } from './exercises';
import type { Outcome } from './guide';
import { RoomOver } from './RoomOver';
import { RoomWaiting } from './RoomWaiting';
import { Stage } from './Stage';
import type { RoomNews } from './useRoom';
import { useRoomGuide } from './useRoomGuide';
import type { Voice } from './voice';

interface Content {
  title: string;
  code: string;
  exercise: Exercise;
  choices: Choices;
  news: RoomNews;
  voice: Voice | undefined;
}

/** Being in a room: waiting, breathing, and what comes after. */
export function RoomSitting({ title, code, exercise, choices, news, voice }: Content) {
  const { room, members, over = false } = news;
  const guide = useRoomGuide(room, true);
  const [outcome, setOutcome] = useState<Outcome>();
  const vibrating = choices.vibration && canVibrate();

  useEffect(() => () => voice?.close(), []);
  // The host has ended it for everybody.
  useEffect(() => {
    if (over) guide?.end();
  }, [over, guide]);

  function finish() {
    if (guide === undefined) return;
    const done = guide.outcome();
    voice?.hush();
    if (done.cycles > 0) {
      voice?.bell();
      if (vibrating) feelEnd();
    }
    setOutcome(done);
  }

  if (outcome !== undefined)
    return (
      <Page title={title}>
        <BreathedEnding exercise={exercise} outcome={outcome} before={{}} keeps />
      </Page>
    );
  if (guide === undefined && over) return <RoomOver />;
  return (
    <Page title={title} lead={exercise.name}>
      <p role="status">{members !== undefined && m.breathing_room_members({ count: members })}</p>
      {guide === undefined ? (
        <RoomWaiting code={code} started={room?.startsAt !== undefined} />
      ) : (
        <Stage
          sitting={{ exercise, guide, voice, vibrating, together: true }}
          shape={choices.shape}
          onOver={finish}
        />
      )}
    </Page>
  );
}
