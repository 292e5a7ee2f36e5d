import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import styles from './Desk.module.css';
import { WORD } from './triage';

interface Content {
  id: string;
  label: string;
  value: string;
  /** What is offered; others can be written. */
  known: string[];
  set: (value: string) => void;
}

/** One word that staff gave, or none; it works once it has been written, by Enter or on leaving the field. */
export function WordChoice({ id, label, value, known, set }: Content) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const wrong = text !== '' && !WORD.test(text);
  const apply = () => {
    if (!wrong && text !== value) set(text);
  };
  return (
    <div class={styles.choice}>
      <label for={id}>{label}</label>
      <input
        id={id}
        list={`${id}-known`}
        value={text}
        maxLength={40}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-fault` : undefined}
        onInput={event => setText(event.currentTarget.value.trim().toLowerCase())}
        onChange={apply}
      />
      <datalist id={`${id}-known`}>
        {[...new Set(known)].sort().map(word => (
          <option key={word} value={word} />
        ))}
      </datalist>
      {wrong && (
        <span id={`${id}-fault`} class={styles.soft}>
          {m.desk_word_fault()}
        </span>
      )}
    </div>
  );
}
