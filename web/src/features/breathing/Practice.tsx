import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { type Choices, canVibrate, keepChoices, readChoices } from '../../ui/senses';
import { BreathedEnding } from './BreathedEnding';
import { feelEnd } from './device';
import type { Exercise } from './exercises';
import { type Guide, type Outcome, startGuide } from './guide';
import type { Mood } from './keep';
import { lengthsWith } from './lengths';
import { takeOffer } from './offer';
import { SafetyDialog } from './Safety';
import { Setup } from './Setup';
import { Stage } from './Stage';
import { useKeeps } from './visitor';
import { openVoice, type Voice } from './voice';
import { sayRhythm } from './words';

/** A session under way: the exercise as it was when it began, though the list may be read anew meanwhile. */
export interface Sitting {
  exercise: Exercise;
  guide: Guide;
  voice: Voice | undefined;
  vibrating: boolean;
  /** Whether others breathe along: then nobody can pause, and who ends it leaves. */
  together?: boolean;
}

/** Choosing, breathing, and what comes after, in one place. */
export function Practice({ exercise, notice }: { exercise: Exercise; notice: string }) {
  const [choices, setChoices] = useState(readChoices);
  const [offered] = useState(() => takeOffer(exercise.code));
  const [cycles, setCycles] = useState(offered?.cycles ?? exercise.defaultCycles);
  const [before, setBefore] = useState<Mood>(offered?.before ?? {});
  const [asking, setAsking] = useState(false);
  const [sitting, setSitting] = useState<Sitting>();
  const [outcome, setOutcome] = useState<Outcome>();
  const latest = useRef<Sitting>();
  const keeps = useKeeps();

  useEffect(() => () => leave(latest.current), []);

  function choose(next: Choices) {
    setChoices(next);
    keepChoices(next);
  }

  function start() {
    const vibrating = choices.vibration && canVibrate();
    const voice = openVoice(choices.sound);
    latest.current = { exercise, voice, vibrating, guide: startGuide(exercise, cycles) };
    setSitting(latest.current);
    setAsking(false);
    setOutcome(undefined);
  }

  function finish(sat: Sitting) {
    const done = sat.guide.outcome();
    sat.voice?.hush();
    if (done.cycles > 0) {
      sat.voice?.bell();
      if (sat.vibrating) feelEnd();
    }
    leave(sat);
    setOutcome(done);
  }

  if (sitting !== undefined && outcome === undefined) {
    return (
      <Page title={sitting.exercise.name}>
        <Stage sitting={sitting} shape={choices.shape} onOver={() => finish(sitting)} />
      </Page>
    );
  }
  if (sitting !== undefined && outcome !== undefined) {
    return (
      <Page title={sitting.exercise.name}>
        <BreathedEnding
          exercise={sitting.exercise}
          outcome={outcome}
          before={before}
          keeps={keeps}
          onAgain={() => {
            setBefore({});
            start();
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={exercise.name} lead={sayRhythm(exercise)}>
      <Setup
        {...{ exercise, notice, choices, cycles, keeps, before }}
        lengths={lengthsWith(exercise, offered?.cycles)}
        onChoices={choose}
        onCycles={setCycles}
        onMood={setBefore}
        onStart={() => (choices.noticeRead ? start() : setAsking(true))}
      />
      {asking && (
        <SafetyDialog
          notice={notice}
          onLater={() => setAsking(false)}
          onRead={() => {
            choose({ ...choices, noticeRead: true });
            start();
          }}
        />
      )}
      <p class="visually-hidden">{m.breathing_keys()}</p>
    </Page>
  );
}

function leave(sitting: Sitting | undefined) {
  sitting?.guide.dispose();
  sitting?.voice?.hush();
  sitting?.voice?.close();
}
