import { locale } from '../../i18n/locale';
import type { Questionnaire, Text } from './services';

type Part<K extends keyof Questionnaire> = NonNullable<
  NonNullable<Questionnaire[K]> extends (infer E)[] ? E : never
>;
export type Item = Part<'items'>;
export type Coding = Part<'codings'>;
export type BandSet = Part<'bandSets'>;
export type Band = NonNullable<BandSet['bands']>[number];
export type Option = NonNullable<Coding['options']>[number];

const empty = (): Text => ({ fr: '', en: '' });

/** One more question, with a code that no other one has, also after some were taken out. */
export function freshItem(items: Item[]): Item {
  let number = items.length + 1;
  while (items.some(({ code }) => code === `item_${number}`)) number++;
  return { code: `item_${number}`, label: empty(), weight: 1 };
}

export const freshOption = (value: number): Option => ({ value, label: empty() });
export const freshBand = (min: number): Band => ({ code: '', label: empty(), min });
export const freshCoding = (): Coding => ({ id: '', version: 1, options: [freshOption(0), freshOption(1)] });
export const freshBandSet = (coding: string): BandSet => ({ id: '', version: 1, coding, bands: [] });
export const freshText = empty;

/** A document to begin with: two questions, two answers, two bands; its texts are still to be written. */
export function freshDocument(): Questionnaire {
  return {
    code: 'custom_',
    title: empty(),
    instructions: empty(),
    skipLabel: empty(),
    notice: empty(),
    evidence: empty(),
    reading: empty(),
    recall: 'P14D',
    repeat: { after: 'P14D', reason: empty() },
    wording: 'document',
    scoring: { rule: 'sum', version: 1, missing: { most: 0, imputation: 'none' } },
    change: { known: empty() },
    defaultCoding: 'answers',
    codings: [{ id: 'answers', version: 1, options: [freshOption(0), freshOption(1)] }],
    defaultBandSet: 'standard',
    bandSets: [
      {
        id: 'standard',
        version: 1,
        coding: 'answers',
        bands: [
          { code: 'LOW', label: empty(), min: 0, max: 0 },
          { code: 'HIGH', label: empty(), min: 1, max: 2 },
        ],
      },
    ],
    items: [freshItem([]), freshItem([freshItem([])])],
    licence: {},
    sources: [],
  };
}

/** A text in the language of the page, or in the other one where it is missing. */
export function read(text: Text | undefined): string {
  return (locale() === 'fr' ? text?.fr || text?.en : text?.en || text?.fr) ?? '';
}
