import { locale } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Button } from '../../../ui/Button';
import type { Mood } from '../keep';
import { writeLength } from '../lengths';
import { MoodFields } from '../MoodFields';
import styles from './Meditation.module.css';
import type { Meditation } from './meditations';

interface Content {
  meditation: Meditation;
  bell: boolean;
  aloud: boolean;
  /** Whether the device can read aloud by itself. */
  canSpeak: boolean;
  /** Whether the session can be kept afterwards. */
  keeps: boolean;
  before: Mood;
  onBell: (bell: boolean) => void;
  onAloud: (aloud: boolean) => void;
  onMood: (mood: Mood) => void;
  onStart: () => void;
}

/** How long it lasts, what is heard, all that will be said; the way to begin. */
export function MeditationSetup(content: Content) {
  const { meditation, bell, aloud, canSpeak, keeps, before } = content;
  return (
    <>
      <p>{m.meditation_length({ length: writeLength(meditation.millis, locale()) })}</p>
      <p>{m.meditation_stop()}</p>
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={bell}
          onChange={({ currentTarget }) => content.onBell(currentTarget.checked)}
        />
        {m.meditation_bell()}
      </label>
      {canSpeak && (
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={aloud}
            onChange={({ currentTarget }) => content.onAloud(currentTarget.checked)}
          />
          {m.meditation_aloud()}
        </label>
      )}
      {keeps && (
        <details class={styles.more}>
          <summary>{m.breathing_mood_before()}</summary>
          <MoodFields mood={before} onMood={content.onMood} />
        </details>
      )}
      <p class={styles.start}>
        <Button kind="primary" onClick={content.onStart}>
          {m.breathing_start()}
        </Button>
      </p>
      <details class={styles.more}>
        <summary>{m.meditation_text()}</summary>
        <ol>
          {meditation.steps.map(({ text, millis }, at) => (
            <li key={at}>
              {text ?? m.meditation_silence()}{' '}
              <span class={styles.soft}>({writeLength(millis, locale())})</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
