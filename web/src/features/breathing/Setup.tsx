import { useState } from 'preact/hooks';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { SenseFields } from '../../ui/SenseFields';
import type { Choices } from '../../ui/senses';
import type { Exercise } from './exercises';
import type { Mood } from './keep';
import { writeLength } from './lengths';
import { MoodFields } from './MoodFields';
import { cycleOf } from './rhythm';
import { SafetyText } from './Safety';
import styles from './Setup.module.css';
import { Wave } from './Wave';

interface Content {
  exercise: Exercise;
  notice: string;
  choices: Choices;
  /** How many cycles there are to choose from. */
  lengths: number[];
  cycles: number;
  /** Whether the session can be kept afterwards. */
  keeps: boolean;
  before: Mood;
  onChoices: (choices: Choices) => void;
  onCycles: (cycles: number) => void;
  onMood: (mood: Mood) => void;
  onStart: () => void;
}

/** How long, with which sound and picture; the way to begin. */
export function Setup(content: Content) {
  const { exercise, notice, choices, cycles, keeps, before } = content;
  const usual = exercise.defaultCycles;
  // What was said on the way here stands open: it is kept with the session.
  const [said] = useState(before.valence !== undefined || before.arousal !== undefined);
  return (
    <>
      <Wave phases={exercise.phases} />
      {exercise.breathHold && (
        <p class={styles.hold}>
          {m.breathing_hold_note()} <a href={to('/respirer')}>{m.breathing_hold_others()}</a>
        </p>
      )}
      <fieldset class={styles.lengths}>
        <legend>{m.breathing_length()}</legend>
        {content.lengths.map(count => (
          <label key={count} class={styles.length}>
            <input
              type="radio"
              name="length"
              checked={count === cycles}
              onChange={() => content.onCycles(count)}
            />
            <span>
              <strong>{writeLength(count * cycleOf(exercise.phases), locale())}</strong>
              <small>
                {count === usual ? m.breathing_length_usual({ count }) : m.breathing_length_cycles({ count })}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      {exercise.beginnerMaxCycles !== undefined && (
        <p>{m.breathing_beginner({ count: exercise.beginnerMaxCycles })}</p>
      )}
      <SenseFields choices={choices} onChoices={content.onChoices} />
      {keeps && (
        <details class={styles.more} open={said}>
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
        <summary>{m.breathing_safety()}</summary>
        <SafetyText notice={notice} />
      </details>
    </>
  );
}
