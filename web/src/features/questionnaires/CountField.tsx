import { m } from '../../i18n/texts';
import styles from './Questionnaire.module.css';
import type { Question } from './sheet';

interface Content {
  question: Question;
  times: number;
  count: (times: number) => void;
}

/** How often an event happened. What cannot be counted stays as it was typed, is told at once, and is never sent. */
export function CountField({ question: { code, most }, times, count }: Content) {
  const wrong = !Number.isInteger(times) || times < 1 || times > most;
  const fault = `count-${code}`;
  return (
    <>
      <label class={styles.choice}>
        {m.questionnaires_times()}
        <input
          type="number"
          min={1}
          max={most}
          step={1}
          inputMode="numeric"
          // By the person alone from here on: a value set from outside would fight with what is being typed.
          defaultValue={times > 0 ? String(times) : ''}
          aria-invalid={wrong}
          aria-describedby={wrong ? fault : undefined}
          onInput={({ currentTarget }) => {
            const typed = currentTarget.valueAsNumber;
            count(Number.isInteger(typed) ? typed : 0);
          }}
        />
      </label>
      {wrong && (
        <p id={fault} class={styles.fault} role="alert">
          {m.questionnaires_times_fault({ most })}
        </p>
      )}
    </>
  );
}
