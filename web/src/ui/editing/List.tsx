import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../Button';
import { usePart } from './context';
import styles from './Editing.module.css';
import { idOf, partIdOf, under } from './pointer';

interface Content<T> {
  at: string;
  /** What one of them is called, such as « Question 3 », with what tells it from the others. */
  name: (part: T, index: number) => string;
  /** The fields of one of them. */
  children: (at: string, part: T) => ComponentChildren;
  /** On the button for one more. */
  add: string;
  /** What one more begins with. */
  fresh: () => T;
  /** Said where there are none. */
  none: string;
  /** Why one of them must stay, if it must. */
  locked?: (part: T) => string | undefined;
}

/** A list of parts: each is opened, moved, taken out; one more is added at the end. The keyboard stays with what was moved. */
export function List<T>({ at, name, children, add, fresh, none, locked }: Content<T>) {
  const { part, change, fault } = usePart<T[]>(at);
  const list = part ?? [];
  const place = useRef<HTMLDivElement>(null);

  /** After the page has been written anew. */
  const focus = (index: number, what: string) =>
    requestAnimationFrame(() => {
      const item = place.current?.querySelectorAll<HTMLElement>(':scope > details')[index];
      if (what === 'summary' && item instanceof HTMLDetailsElement) item.open = true;
      const goal = item?.querySelector<HTMLElement>(what === 'summary' ? 'summary' : `[data-move="${what}"]`);
      (goal ?? place.current)?.focus();
    });
  const move = (from: number, by: number) => {
    const next = [...list];
    const [moved] = next.splice(from, 1);
    next.splice(from + by, 0, moved as T);
    change(next);
    focus(from + by, String(by));
  };
  const remove = (index: number) => {
    change(list.filter((_, each) => each !== index));
    focus(Math.min(index, list.length - 2), 'summary-of-next');
  };
  return (
    <div id={idOf(at)} ref={place} class={styles.list} tabIndex={-1}>
      {fault && <p class={styles.fault}>{fault}</p>}
      {list.length === 0 && <p class={styles.hint}>{none}</p>}
      {list.map((each, index) => {
        const called = name(each, index);
        const kept = locked?.(each);
        return (
          // By position: two of them may be alike, and each is known by its place alone.
          <details key={index} id={partIdOf(under(at, index))} class={styles.item}>
            <summary>{called}</summary>
            {children(under(at, index), each)}
            {kept && <p class={styles.hint}>{kept}</p>}
            <p class={styles.tools}>
              <Button
                data-move="-1"
                aria-label={m.editing_up({ name: called })}
                aria-disabled={index === 0}
                onClick={() => index > 0 && move(index, -1)}
              >
                ↑
              </Button>
              <Button
                data-move="1"
                aria-label={m.editing_down({ name: called })}
                aria-disabled={index === list.length - 1}
                onClick={() => index < list.length - 1 && move(index, 1)}
              >
                ↓
              </Button>
              {!kept && (
                <Button aria-label={m.editing_remove_one({ name: called })} onClick={() => remove(index)}>
                  {m.editing_remove()}
                </Button>
              )}
            </p>
          </details>
        );
      })}
      <Button
        onClick={() => {
          change([...list, fresh()]);
          focus(list.length, 'summary');
        }}
      >
        {add}
      </Button>
    </div>
  );
}
