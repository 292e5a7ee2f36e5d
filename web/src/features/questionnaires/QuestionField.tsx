import { m } from '../../i18n/texts';
import { CountField } from './CountField';
import styles from './Questionnaire.module.css';
import { answer, clear, type Question, type Sheet, skip } from './sheet';

interface Content {
  question: Question;
  options: { value: number; label: string }[];
  sheet: Sheet;
  change: (sheet: Sheet) => void;
  /** What is wrong with the answer. */
  fault: string | undefined;
}

/** One question: a choice among options, or an event that is ticked and counted. */
export function QuestionField({ question, options, sheet, change, fault }: Content) {
  const { code, label, skipLabel } = question;
  const value = sheet.answers[code];
  const counting = options.length === 0;
  const skipped = sheet.skipped.includes(code);
  return (
    <fieldset class={styles.question} aria-describedby={fault && `fault-${code}`}>
      <legend>{label}</legend>
      {fault && (
        <p id={`fault-${code}`} class={styles.fault}>
          {fault}
        </p>
      )}
      {options.map(option => (
        <label key={option.value} class={styles.choice}>
          <input
            type="radio"
            name={code}
            checked={value === option.value}
            onChange={() => change(answer(sheet, code, option.value))}
          />
          {option.label}
        </label>
      ))}
      {counting && (
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={value !== undefined}
            onChange={({ currentTarget }) =>
              change(currentTarget.checked ? answer(sheet, code, 1) : clear(sheet, code))
            }
          />
          {m.questionnaires_happened()}
        </label>
      )}
      {counting && value !== undefined && question.most > 1 && (
        <CountField question={question} times={value} count={times => change(answer(sheet, code, times))} />
      )}
      {skipLabel !== undefined && (
        <label class={styles.choice}>
          <input
            type={counting ? 'checkbox' : 'radio'}
            name={counting ? undefined : code}
            checked={skipped}
            onChange={({ currentTarget }) =>
              change(currentTarget.checked ? skip(sheet, code) : clear(sheet, code))
            }
          />
          {skipLabel}
        </label>
      )}
    </fieldset>
  );
}
