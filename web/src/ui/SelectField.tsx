import styles from './Fields.module.css';

interface Content {
  id: string;
  label: string;
  hint?: string;
  /** Values and their words, in order. */
  options: [string, string][];
  /** Chosen at first; the form keeps what somebody picks. */
  value: string;
  onValue?: (value: string) => void;
}

/** One of several, in a form that is read as a whole; `name` is the id. */
export function SelectField({ id, label, hint, options, value, onValue }: Content) {
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      <select
        id={id}
        name={id}
        aria-describedby={hint && `${id}-hint`}
        onChange={event => onValue?.(event.currentTarget.value)}
      >
        {options.map(([option, word]) => (
          <option key={option} value={option} selected={option === value}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
