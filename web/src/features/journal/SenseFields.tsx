import { m } from '../../i18n/texts';
import styles from './EntryForm.module.css';
import type { Form } from './form';

const scales = [
  ['valence', m.journal_valence, m.journal_valence_low, m.journal_valence_high],
  ['arousal', m.journal_arousal, m.journal_arousal_low, m.journal_arousal_high],
] as const;

interface Content {
  form: Form;
  onForm: (form: Form) => void;
}

/** How pleasant and how lively it was, in the person's own eyes; unsaid unless they say it. */
export function SenseFields({ form, onForm }: Content) {
  return (
    <details class={styles.details} open={form.valence !== undefined || form.arousal !== undefined}>
      <summary>{m.journal_senses()}</summary>
      {scales.map(([part, name, low, high]) => {
        const value = form[part];
        return (
          <div key={part} class={styles.scale}>
            <label class={styles.context}>
              <input
                type="checkbox"
                checked={value !== undefined}
                onChange={() => onForm({ ...form, [part]: value === undefined ? 0 : undefined })}
              />
              {name()}
            </label>
            {value !== undefined && (
              <>
                <input
                  type="range"
                  min="-1"
                  max="1"
                  step="0.01"
                  aria-label={name()}
                  value={value}
                  onInput={event => onForm({ ...form, [part]: event.currentTarget.valueAsNumber })}
                />
                <span class={styles.ends}>
                  <span>{low()}</span>
                  <span>{high()}</span>
                </span>
              </>
            )}
          </div>
        );
      })}
    </details>
  );
}
