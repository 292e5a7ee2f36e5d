import { m } from '../../i18n/texts';
import styles from '../../ui/editing/Editing.module.css';
import { List } from '../../ui/editing/List';
import { Line, Numeral, Tick } from '../../ui/editing/parts';
import { Words as Labels } from '../../ui/editing/Words';
import type { Emotion, Family, Words } from './services';
import { freshEmotion, freshFamily, labelOf } from './words';

/** The families in their order, each with its words in theirs; both languages side by side. */
export function FamilyFields({ words }: { words: Words }) {
  const timesOf = (code: string) =>
    words.families.filter(family => family.emotions.some(emotion => emotion.code === code)).length;
  return (
    <div>
      <h2 class={styles.first}>{m.taxonomy_families()}</h2>
      <List<Family>
        at="/families"
        add={m.taxonomy_family_add()}
        none={m.taxonomy_family_none()}
        fresh={freshFamily}
        name={family => m.taxonomy_family_one({ name: labelOf(family), count: family.emotions.length })}
      >
        {at => (
          <>
            <Naming at={at} />
            <h3>{m.taxonomy_words()}</h3>
            <List<Emotion>
              at={`${at}/emotions`}
              add={m.taxonomy_word_add()}
              none={m.taxonomy_word_none()}
              fresh={freshEmotion}
              name={emotion => `${emotion.fr || '–'} · ${emotion.en || '–'}${emotion.safety ? ' ◆' : ''}`}
            >
              {(place, emotion) => (
                <>
                  {timesOf(emotion.code) > 1 && <p class={styles.hint}>{m.taxonomy_shared()}</p>}
                  <Naming at={place} />
                  <Tick at={`${place}/safety`} label={m.taxonomy_safety()} />
                </>
              )}
            </List>
          </>
        )}
      </List>
    </div>
  );
}

/** What a family and a word have in common: labels, code, and where they stand. */
function Naming({ at }: { at: string }) {
  return (
    <>
      <Labels at={at} label={m.taxonomy_labels()} />
      <Line at={`${at}/code`} label={m.taxonomy_code()} hint={m.taxonomy_code_hint()} />
      <div class={styles.row}>
        <Numeral at={`${at}/valence`} label={m.taxonomy_valence()} hint={m.taxonomy_valence_hint()} />
        <Numeral at={`${at}/arousal`} label={m.taxonomy_arousal()} hint={m.taxonomy_arousal_hint()} />
      </div>
    </>
  );
}
