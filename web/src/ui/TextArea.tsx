import type { JSX } from 'preact';
import styles from './Fields.module.css';

interface Content {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
}

/** Several lines to fill in, with their label, advice and fault; `name` is the id. */
export function TextArea({
  id,
  label,
  hint,
  fault,
  ...rest
}: Content & Omit<JSX.IntrinsicElements['textarea'], 'class' | 'id' | 'name' | 'label'>) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      <textarea
        rows={6}
        {...rest}
        id={id}
        name={id}
        aria-invalid={fault !== undefined}
        aria-describedby={described || undefined}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
