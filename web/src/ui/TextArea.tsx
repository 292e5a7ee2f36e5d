import type { JSX } from 'preact';
import { controlOf, Labelled, type Labels } from './Labelled';

/** Several lines to fill in, with their label, advice and fault; `name` is the id. */
export function TextArea({
  id,
  label,
  hint,
  fault,
  ...rest
}: Labels & Omit<JSX.IntrinsicElements['textarea'], 'class' | 'id' | 'name' | 'label'>) {
  const labels = { id, label, hint, fault };
  return (
    <Labelled {...labels}>
      <textarea rows={6} {...rest} {...controlOf(labels)} aria-invalid={fault !== undefined} />
    </Labelled>
  );
}
