import type { JSX } from 'preact';
import styles from './Fields.module.css';

interface Content {
  id: string;
  label: string;
  /** A sentence below the label. */
  hint?: string;
  /** What is wrong, in words. */
  fault?: string | undefined;
}

/** One line to fill in, with its label, advice and fault; `name` is its id. */
export function Field({
  id,
  label,
  hint,
  fault,
  ...rest
}: Content & Omit<JSX.IntrinsicElements['input'], 'class' | 'id' | 'name' | 'label'>) {
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      <input
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

/** Which language the service speaks to somebody: French or English, each in its own words. */
export function LanguageField({ label, value }: { label: string; value: string }) {
  return (
    <div class={styles.field}>
      <label for="language">{label}</label>
      <select id="language" name="language">
        {/* Chosen by attribute: the form keeps what somebody picks. */}
        <option value="fr" lang="fr" selected={value !== 'en'}>
          Français
        </option>
        <option value="en" lang="en" selected={value === 'en'}>
          English
        </option>
      </select>
    </div>
  );
}
