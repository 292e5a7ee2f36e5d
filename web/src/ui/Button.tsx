import type { ComponentChildren, JSX } from 'preact';
import styles from './Button.module.css';

/** One `primary` a screen; `quiet` for what may be left undone. */
type Kind = 'primary' | 'plain' | 'quiet';

interface Looks {
  kind?: Kind;
  children: ComponentChildren;
}

function classOf(kind: Kind | undefined): string {
  return `${styles.button} ${styles[kind ?? 'plain']}`;
}

/** Does something here. */
export function Button({ kind, children, ...rest }: Looks & Omit<JSX.IntrinsicElements['button'], 'class'>) {
  return (
    <button type="button" {...rest} class={classOf(kind)}>
      {children}
    </button>
  );
}

/** Leads somewhere; looks like a button. */
export function ButtonLink({ kind, children, ...rest }: Looks & Omit<JSX.IntrinsicElements['a'], 'class'>) {
  return (
    <a {...rest} class={classOf(kind)}>
      {children}
    </a>
  );
}
