import type { JSX } from 'preact';
import styles from './Fields.module.css';
import { controlOf, Labelled, type Labels } from './Labelled';

/** One line to fill in, with its label, advice and fault; `name` is its id. */
export function Field({
  id,
  label,
  hint,
  fault,
  ...rest
}: Labels & Omit<JSX.IntrinsicElements['input'], 'class' | 'id' | 'name' | 'label'>) {
  const labels = { id, label, hint, fault };
  return (
    <Labelled {...labels}>
      <input {...rest} {...controlOf(labels)} aria-invalid={fault !== undefined} />
    </Labelled>
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
