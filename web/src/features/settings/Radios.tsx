import styles from './Settings.module.css';

interface Content<T extends string> {
  name: string;
  legend: string;
  value: T | undefined;
  /** The first follows the device. */
  options: [T | undefined, string][];
  onValue: (value: T | undefined) => void;
}

/** One of a few, all seen at once. */
export function Radios<T extends string>({ name, legend, value, options, onValue }: Content<T>) {
  return (
    <fieldset class={styles.radios}>
      <legend>{legend}</legend>
      {options.map(([option, words]) => (
        <label key={words} class={styles.card}>
          <input type="radio" name={name} checked={option === value} onChange={() => onValue(option)} />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
