import { locale } from '../../i18n/locale';
import type { Emotion, Family, Words } from './services';

const PLACE = /^\/families\/(\d+)\/emotions\/(\d+)\/(fr|en|valence|arousal|safety)$/;

/** A word of several families says the same in each: what was changed in one is changed in the others. */
export function align(words: Words, pointer: string): Words {
  const [, family, place] = pointer.match(PLACE) ?? [];
  const changed = words.families[Number(family)]?.emotions[Number(place)];
  if (changed === undefined || changed.code === '') return words;
  const families = words.families.map(each => ({
    ...each,
    emotions: each.emotions.map(emotion => (emotion.code === changed.code ? changed : emotion)),
  }));
  return { ...words, families };
}

/** The label of the language of the page, or what there is. */
export function labelOf({ fr, en, code }: { fr: string; en: string; code: string }): string {
  return (locale() === 'fr' ? fr || en : en || fr) || code || '–';
}

/** The labels of every word and family, by code. */
export function labelsOf({ families }: Words): Map<string, string> {
  const all = families.flatMap(family => [...family.emotions, family]);
  return new Map(all.map(each => [each.code, labelOf(each)]));
}

/** How many labels are missing in a language. */
export function countMissing({ families }: Words): number {
  const labels = families.flatMap(family => [family, ...family.emotions]).flatMap(({ fr, en }) => [fr, en]);
  return labels.filter(label => label.trim() === '').length;
}

export const freshEmotion = (): Emotion => ({ code: '', fr: '', en: '', safety: false });
export const freshFamily = (): Family => ({ code: '', fr: '', en: '', emotions: [freshEmotion()] });
