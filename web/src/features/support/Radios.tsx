import styles from './Support.module.css';

interface Content<T extends string> {
  name: string;
  legend: string;
  options: [value: T, words: () => string][];
  /** Chosen at first, or ''; the form keeps what somebody picks. */
  value: string;
  onValue?: (value: T) => void;
}

/** One of a few, all seen at once. */
export function Radios<T extends string>({ name, legend, options, value, onValue }: Content<T>) {
  return (
    <fieldset class={styles.urgencies}>
      <legend>{legend}</legend>
      {options.map(([option, words]) => (
        <label key={option} class={styles.urgency}>
          <input
            type="radio"
            id={`${name}-${option}`}
            name={name}
            value={option}
            defaultChecked={value === option}
            onChange={() => onValue?.(option)}
          />
          {words()}
        </label>
      ))}
    </fieldset>
  );
}
