import { Field } from '../Field';
import { TextArea } from '../TextArea';
import { usePart } from './context';
import styles from './Editing.module.css';
import { idOf, under } from './pointer';

interface Content {
  at: string;
  label: string;
  hint?: string;
  /** Several lines. */
  long?: boolean;
  /** How many lines are seen. */
  rows?: number;
}

const languages = [
  ['fr', 'Français'],
  ['en', 'English'],
] as const;

/** A text in both languages, side by side where there is room. */
export function Words({ at, label, hint, long = false, rows = 3 }: Content) {
  const { fault } = usePart(at);
  const id = idOf(at);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset id={id} class={styles.words} tabIndex={-1} aria-describedby={described}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} class={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} class={styles.fault}>
          {fault}
        </p>
      )}
      <div class={styles.pair}>
        {languages.map(([language, name]) => (
          <OneLanguage key={language} at={under(at, language)} {...{ language, name, long, rows }} />
        ))}
      </div>
    </fieldset>
  );
}

interface One {
  at: string;
  language: string;
  name: string;
  long: boolean;
  rows: number;
}

function OneLanguage({ at, language, name, long, rows }: One) {
  const { part, change, fault } = usePart<string>(at);
  const props = {
    id: idOf(at),
    label: name,
    lang: language,
    fault,
    value: part ?? '',
    spellcheck: true,
    autocomplete: 'off',
  } as const;
  return long ? (
    <TextArea {...props} rows={rows} onInput={event => change(event.currentTarget.value)} />
  ) : (
    <Field {...props} onInput={event => change(event.currentTarget.value)} />
  );
}
