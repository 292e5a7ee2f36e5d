import type { ComponentChildren } from 'preact';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { choose, preferences } from '../../ui/preferences';
import styles from './Insights.module.css';

interface Content {
  /** Under which the device remembers that it is closed. */
  name: string;
  title: string;
  state: { data: unknown; error: Error | null; refetch: () => Promise<unknown> };
  children: ComponentChildren;
}

/** A part that can be closed by who does not want to see it, and stays closed on this device. */
export function Block({ name, title, state, children }: Content) {
  const problem = state.error instanceof Problem && state.error.status > 0 ? state.error : undefined;
  return (
    <details
      class={styles.block}
      open={isOpen(name)}
      onToggle={({ currentTarget }) => keepOpen(name, currentTarget.open)}
    >
      <summary>{title}</summary>
      {state.data !== undefined && children}
      {state.data === undefined && state.error === null && <p role="status">{m.calendar_calculating()}</p>}
      {state.data === undefined && state.error !== null && (
        <>
          <p role="status">
            {problem === undefined ? m.calendar_offline() : `${problem.title} ${problem.detail}`}
          </p>
          <Button onClick={() => void state.refetch()}>{m.calendar_again()}</Button>
        </>
      )}
    </details>
  );
}

/** Whether a part is open: what is closed is not asked for either. */
export function isOpen(name: string): boolean {
  return !closed().includes(name);
}

function keepOpen(name: string, open: boolean): void {
  if (open === isOpen(name)) return;
  choose({ closed: open ? closed().filter(each => each !== name) : [...closed(), name] });
}

/** Storage may hold something else. */
function closed(): string[] {
  const kept: unknown = preferences.value.closed;
  return Array.isArray(kept) ? kept : [];
}
