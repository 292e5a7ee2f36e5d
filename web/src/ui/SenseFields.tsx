import { useEffect, useState } from 'preact/hooks';
import { m } from '../i18n/texts';
import { prefersStill } from './preferences';
import styles from './SenseFields.module.css';
import { type Choices, canVibrate, type Sound, sounds } from './senses';

const soundNames: Record<Sound, () => string> = {
  none: m.breathing_sound_none,
  bell: m.breathing_sound_bell,
  note: m.breathing_sound_note,
  breeze: m.breathing_sound_breeze,
};
const shapes = [
  ['circle', m.breathing_shape_circle],
  ['bar', m.breathing_shape_bar],
] as const;

interface Content {
  /** Whether it stands open at first. */
  open?: boolean;
  choices: Choices;
  onChoices: (choices: Choices) => void;
}

/** What is heard, seen and felt while one breathes; kept on this device. */
export function SenseFields({ open = false, choices, onChoices }: Content) {
  const [felt, setFelt] = useState(false);
  useEffect(() => setFelt(canVibrate()), []);
  const shape = choices.shape ?? (prefersStill() ? 'bar' : 'circle');
  return (
    <details class={styles.senses} open={open}>
      <summary>{m.breathing_how()}</summary>
      <fieldset>
        <legend>{m.breathing_sound()}</legend>
        {sounds.map(sound => (
          <label key={sound}>
            <input
              type="radio"
              name="sound"
              checked={choices.sound === sound}
              onChange={() => onChoices({ ...choices, sound })}
            />
            {soundNames[sound]()}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{m.breathing_shape()}</legend>
        {shapes.map(([each, name]) => (
          <label key={each}>
            <input
              type="radio"
              name="shape"
              checked={shape === each}
              onChange={() => onChoices({ ...choices, shape: each })}
            />
            {name()}
          </label>
        ))}
      </fieldset>
      {felt && (
        <label>
          <input
            type="checkbox"
            checked={choices.vibration}
            onChange={event => onChoices({ ...choices, vibration: event.currentTarget.checked })}
          />
          {m.breathing_vibration()}
        </label>
      )}
    </details>
  );
}
