import { useId } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Mood } from './keep';
import styles from './MoodFields.module.css';

const scales = [
  ['valence', m.breathing_valence, m.breathing_valence_low, m.breathing_valence_high],
  ['arousal', m.breathing_arousal, m.breathing_arousal_low, m.breathing_arousal_high],
] as const;

/** How somebody feels, on two lines; a line that nobody touches says nothing. */
export function MoodFields({ mood, onMood }: { mood: Mood; onMood: (mood: Mood) => void }) {
  const id = useId();
  return (
    <div class={styles.mood}>
      {scales.map(([part, name, low, high]) => (
        <div key={part} class={styles.scale}>
          <label for={`${id}-${part}`}>
            {name()} <span class={styles.said}>{saidOf(mood[part])}</span>
          </label>
          <input
            id={`${id}-${part}`}
            type="range"
            min="-1"
            max="1"
            step="0.1"
            value={mood[part] ?? 0}
            aria-valuetext={mood[part] === undefined ? m.breathing_mood_none() : undefined}
            onInput={event => onMood({ ...mood, [part]: event.currentTarget.valueAsNumber })}
          />
          <span class={styles.ends}>
            <span>{low()}</span>
            <span>{high()}</span>
          </span>
        </div>
      ))}
    </div>
  );
}

function saidOf(value: number | undefined): string {
  return value === undefined ? m.breathing_mood_none() : m.breathing_mood_said();
}
