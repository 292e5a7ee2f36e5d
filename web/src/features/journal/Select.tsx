import type { ComponentChildren } from 'preact';
import styles from './Journal.module.css';

interface Content {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  children: ComponentChildren;
}

/** One of many, with its label. */
export function Select({ id, label, value, onValue, children }: Content) {
  return (
    <div class={styles.select}>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={event => onValue(event.currentTarget.value)}>
        {children}
      </select>
    </div>
  );
}
