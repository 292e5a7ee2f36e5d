import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Taxonomy } from '../../store/reference';
import { Disc, Drops } from './Signs';
import { Choice, Step } from './Step';
import { steps } from './words';

interface Content {
  taxonomy: Taxonomy;
  /** Says whether it is kept: what is not stays chosen. */
  onChosen: (code: string, intensity: number) => Promise<boolean>;
}

/** A family, a word, how strong: three taps, or Tab and Enter. The third says it. */
export function ThreeTaps({ taxonomy, onChosen }: Content) {
  const [familyCode, setFamily] = useState<string>();
  const [wordCode, setWord] = useState<string>();
  const place = useRef<HTMLElement>(null);
  const touched = useRef(false);
  const keeping = useRef(false);
  const families = taxonomy.families ?? [];
  const family = families.find(each => each.code === familyCode);
  const word = family?.emotions?.find(each => each.code === wordCode);

  // The next choice is under the hand of who uses a keyboard, and is read out by its question.
  useEffect(() => {
    if (touched.current) place.current?.querySelector('li')?.querySelector('button')?.focus();
  }, [familyCode, wordCode]);

  function choose(nextFamily: string | undefined, nextWord?: string) {
    touched.current = true;
    setFamily(nextFamily);
    setWord(nextWord);
  }

  async function finish(intensity: number) {
    // Two taps in a hurry are one.
    if (keeping.current) return;
    keeping.current = true;
    const kept = await onChosen(wordCode ?? '', intensity).finally(() => {
      keeping.current = false;
    });
    if (!kept) return;
    touched.current = false;
    setFamily(undefined);
    setWord(undefined);
  }

  if (family === undefined)
    return (
      <Step place={place} question={m.journal_which_family()}>
        {families.map(({ code = '', label }) => (
          <Choice key={code} onClick={() => choose(code)}>
            <Disc family={code} />
            {label}
          </Choice>
        ))}
      </Step>
    );
  if (word === undefined)
    return (
      <Step
        place={place}
        family={family.code}
        question={m.journal_which_word({ family: family.label ?? '' })}
        back={() => choose(undefined)}
      >
        {family.emotions?.map(({ code = '', label }) => (
          <Choice key={code} onClick={() => choose(family.code, code)}>
            {label}
          </Choice>
        ))}
      </Step>
    );
  return (
    <Step
      place={place}
      family={family.code}
      question={m.journal_how_strong({ word: word.label ?? '' })}
      back={() => choose(family.code)}
      column
    >
      {steps.map(({ intensity, name }) => (
        <Choice key={intensity} onClick={() => void finish(intensity)}>
          <Drops intensity={intensity} />
          {name()}
        </Choice>
      ))}
    </Step>
  );
}
