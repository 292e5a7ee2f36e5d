import { m } from '../../i18n/texts';
import type { Felt } from '../../store/entries';
import type { Taxonomy } from '../../store/reference';
import { Icon } from '../../ui/Icon';
import { cross } from '../../ui/icons';
import { SelectField } from '../../ui/SelectField';
import type { Names } from './EntryCard';
import styles from './EntryForm.module.css';
import { MOST_WORDS } from './form';
import { wordGroups } from './options';
import { Disc } from './Signs';
import { strengthOf, wordOf } from './words';

interface Content {
  taxonomy: Taxonomy | undefined;
  names: Names;
  emotions: Felt[];
  onEmotions: (emotions: Felt[]) => void;
}

/** The words of an entry, each with its own strength; several may be true at once. */
export function WordFields({ taxonomy, names, emotions, onEmotions }: Content) {
  const chosen = new Set(emotions.map(each => each.code));
  return (
    <fieldset class={styles.part}>
      <legend>{m.journal_words()}</legend>
      <ul class={styles.words} data-private>
        {emotions.map(({ code, intensity }) => {
          const { label, family } = wordOf(names.words, code);
          return (
            <li key={code} class={styles.word}>
              <Disc family={family} />
              <label for={`strength-${code}`}>{label}</label>
              <input
                id={`strength-${code}`}
                type="range"
                min="0"
                max="100"
                value={intensity}
                aria-valuetext={strengthOf(intensity)}
                onInput={event => {
                  const next = event.currentTarget.valueAsNumber;
                  onEmotions(emotions.map(each => (each.code === code ? { code, intensity: next } : each)));
                }}
              />
              <span class={styles.said}>{strengthOf(intensity)}</span>
              <button
                type="button"
                class={styles.remove}
                aria-label={m.journal_remove_word({ word: label })}
                onClick={() => onEmotions(emotions.filter(each => each.code !== code))}
              >
                <Icon path={cross} size={20} />
              </button>
            </li>
          );
        })}
      </ul>
      {emotions.length < MOST_WORDS && (
        <SelectField
          id="journal-add-word"
          label={m.journal_add_word()}
          value=""
          onValue={code => code !== '' && onEmotions([...emotions, { code, intensity: 60 }])}
          options={[
            ['', m.journal_choose()],
            ...wordGroups(taxonomy?.families ?? [], undefined, code => chosen.has(code)),
          ]}
        />
      )}
    </fieldset>
  );
}
