import { m } from '../../i18n/texts';
import { type Option, SelectField } from '../../ui/SelectField';
import styles from './Imports.module.css';
import type { Taxonomy, Word } from './imports';
import type { WordChoice } from './mapping';
import { strengths, tellMeaning } from './words';

interface Content {
  id: string;
  word: Word;
  taxonomy: Taxonomy | undefined;
  fault: string | undefined;
  choice: WordChoice | undefined;
  onChoice: (choice: WordChoice) => void;
}

/** What one word of the file means. */
export function WordField({ id, word, taxonomy, fault, choice, onChoice }: Content) {
  const { value = '', intensity = 60 } = choice ?? {};
  const first: Option =
    word.meaning === undefined
      ? ['', m.imports_word_choose()]
      : ['kept', m.imports_word_kept({ meaning: tellMeaning(word.meaning, taxonomy) })];
  const chosen = value !== '' && value !== 'kept' && value !== 'skip';
  return (
    <div class={styles.word}>
      <SelectField
        id={id}
        label={word.word ?? ''}
        hint={m.imports_word_lines({ count: word.lines })}
        fault={fault}
        value={value}
        onValue={next => onChoice({ value: next, intensity })}
        options={[
          first,
          ['skip', m.imports_word_skip()],
          ...(taxonomy?.families ?? []).map(({ label = '', emotions = [] }) => ({
            group: label,
            options: emotions.map(({ code = '', label: name = code }): Option => [code, name]),
          })),
        ]}
      />
      {chosen && (
        <SelectField
          id={`${id}-strength`}
          label={m.imports_word_strength()}
          value={String(intensity)}
          onValue={next => onChoice({ value, intensity: Number(next) })}
          options={strengths.map(([step, name]) => [String(step), name()])}
        />
      )}
    </div>
  );
}
