import type { ComponentChildren } from 'preact';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './Insights.module.css';

interface Content {
  title: string;
  state: { data: unknown; error: Error | null; refetch: () => Promise<unknown> };
  children: ComponentChildren;
}

/** A part that can be closed by who does not want to see it. */
export function Block({ title, state, children }: Content) {
  const problem = state.error instanceof Problem && state.error.status > 0 ? state.error : undefined;
  return (
    <details class={styles.block} open>
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
