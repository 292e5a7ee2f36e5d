import styles from './Desk.module.css';

interface Content<T extends string> {
  id?: string;
  label: string;
  value: T;
  options: [T, string][];
  set: (value: T) => void;
}

/** One of several, which works at once. */
export function Choice<T extends string>({ id, label, value, options, set }: Content<T>) {
  return (
    <label class={styles.choice}>
      <span>{label}</span>
      <select id={id} value={value} onChange={event => set(event.currentTarget.value as T)}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
