import { useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './Imports.module.css';
import { type Lines, loadBroken } from './imports';

/** The lines that cannot be read and why, some at a time, for who asks. */
export function BrokenLines({ id }: { id: string }) {
  const [items, setItems] = useState<NonNullable<Lines['items']>>([]);
  const [next, setNext] = useState<string | undefined>('');
  const [error, setError] = useState<unknown>();
  const [begun, setBegun] = useState(false);
  // An opening may be told twice before the first is shown.
  const asked = useRef(false);

  async function load() {
    asked.current = true;
    setBegun(true);
    setError(undefined);
    try {
      const found = await loadBroken(id, next === '' ? undefined : next);
      setItems(before => [...before, ...(found.items ?? [])]);
      setNext(found.next);
    } catch (problem) {
      setError(problem);
    }
  }

  return (
    <details
      class={styles.broken}
      onToggle={({ currentTarget }) => currentTarget.open && !asked.current && void load()}
    >
      <summary>{m.imports_broken_show()}</summary>
      <p>{m.imports_broken_text()}</p>
      <ul class={styles.list}>
        {items.map(({ line, text }) => (
          <li key={line}>
            <strong>{m.imports_broken_line({ line })}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {error !== undefined && <Failure error={error} again={() => void load()} />}
      {begun && next !== undefined && error === undefined && (
        <Button onClick={() => void load()}>{m.imports_broken_more()}</Button>
      )}
    </details>
  );
}
