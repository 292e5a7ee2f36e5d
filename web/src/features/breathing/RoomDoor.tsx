import { useState } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { SenseFields } from '../../ui/SenseFields';
import type { Choices } from '../../ui/senses';
import type { Exercise } from './exercises';
import { writeLength } from './lengths';
import { RoomLink } from './RoomLink';
import { cycleOf } from './rhythm';
import { SafetyDialog, SafetyText } from './Safety';
import setup from './Setup.module.css';
import { Wave } from './Wave';
import { sayRhythm } from './words';

interface Content {
  exercise: Exercise;
  notice: string;
  choices: Choices;
  code: string;
  onChoices: (choices: Choices) => void;
  /** Called while a press is being handled: a loudspeaker opens only then. */
  onJoin: () => void;
}

/** What is breathed here and for how long, before one takes a place. */
export function RoomDoor({ exercise, notice, choices, code, onChoices, onJoin }: Content) {
  const [asking, setAsking] = useState(false);
  const read = () => {
    onChoices({ ...choices, noticeRead: true });
    onJoin();
  };
  return (
    <>
      <p>
        {sayRhythm(exercise)} · {writeLength(exercise.defaultCycles * cycleOf(exercise.phases), locale())}
      </p>
      <Wave phases={exercise.phases} />
      {exercise.breathHold && <Notice>{m.breathing_room_hold()}</Notice>}
      <SenseFields choices={choices} onChoices={onChoices} />
      <p class={setup.start}>
        <Button kind="primary" onClick={() => (choices.noticeRead ? onJoin() : setAsking(true))}>
          {m.breathing_room_be_there()}
        </Button>
      </p>
      <RoomLink code={code} />
      <details class={setup.more}>
        <summary>{m.breathing_safety()}</summary>
        <SafetyText notice={notice} />
      </details>
      {asking && <SafetyDialog notice={notice} onLater={() => setAsking(false)} onRead={read} />}
    </>
  );
}
