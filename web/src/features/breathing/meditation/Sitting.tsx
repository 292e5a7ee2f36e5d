import { useEffect, useRef, useState } from 'preact/hooks';
import { locale, to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Page } from '../../../ui/Page';
import { readChoices } from '../../../ui/senses';
import { Ending } from '../Ending';
import { felt, type Mood } from '../keep';
import { writeLength } from '../lengths';
import { useKeeps } from '../visitor';
import { openVoice, type Voice } from '../voice';
import { MeditationStage } from './MeditationStage';
import type { Meditation } from './meditations';
import { type Player, type Sat, startPlayer } from './player';
import { MeditationSetup } from './Setup';
import { hush, useCanSpeak } from './speaker';

/** A meditation under way, as it was when it began, though the list may be read anew meanwhile. */
export interface Playing {
  meditation: Meditation;
  player: Player;
  voice: Voice | undefined;
  aloud: boolean;
}

/** A sitting that is shorter than this is not kept, in milliseconds. */
const SHORTEST = 10_000;

/** Before, during and after a meditation, in one place. */
export function Sitting({ meditation }: { meditation: Meditation }) {
  const [bell, setBell] = useState(() => readChoices().sound !== 'none');
  const [aloud, setAloud] = useState(false);
  const [before, setBefore] = useState<Mood>({});
  const [playing, setPlaying] = useState<Playing>();
  const [sat, setSat] = useState<Sat>();
  const latest = useRef<Playing>();
  const canSpeak = useCanSpeak();
  const keeps = useKeeps();
  useEffect(() => () => leave(latest.current), []);

  function start() {
    const voice = bell ? openVoice('bell') : undefined;
    latest.current = { meditation, voice, aloud: aloud && canSpeak, player: startPlayer(meditation.steps) };
    setPlaying(latest.current);
    setSat(undefined);
  }
  function finish(over: Playing) {
    setSat(over.player.outcome());
    leave(over);
  }

  if (playing === undefined)
    return (
      <Page title={meditation.name} lead={meditation.description}>
        <MeditationSetup
          {...{ meditation, bell, aloud, canSpeak, keeps, before }}
          onBell={setBell}
          onAloud={setAloud}
          onMood={setBefore}
          onStart={start}
        />
      </Page>
    );
  const { name } = playing.meditation;
  if (sat === undefined)
    return (
      <Page title={name}>
        <MeditationStage playing={playing} onOver={() => finish(playing)} />
      </Page>
    );
  const short = sat.practised < SHORTEST;
  return (
    <Page title={name}>
      <Ending
        said={
          short
            ? m.breathing_over_none()
            : m.meditation_over({ length: writeLength(sat.practised, locale()) })
        }
        session={short ? undefined : { name, tell: after => tell(playing.meditation, sat, before, after) }}
        keeps={keeps}
        back={[to('/respirer/mediter'), m.meditation_all()]}
        onAgain={() => {
          setBefore({});
          start();
        }}
      />
    </Page>
  );
}

function tell(meditation: Meditation, sat: Sat, before: Mood, after: Mood) {
  return {
    meditation: meditation.code,
    version: meditation.version,
    practisedMillis: sat.practised,
    startedAt: new Date(sat.startedAt).toISOString(),
    completedAt: new Date(sat.endedAt).toISOString(),
    pausedMillis: sat.paused,
    ...felt(before, after),
  };
}

function leave(playing: Playing | undefined) {
  playing?.player.dispose();
  playing?.voice?.close();
  hush();
}
