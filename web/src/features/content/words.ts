import { m } from '../../i18n/texts';

const kinds: Record<string, () => string> = {
  article: m.content_article,
  activity: m.content_activity,
  faq: m.content_faq,
};

/** What kind of text it is, in a word. */
export function kindWord(kind: string | undefined): string {
  return kinds[kind ?? '']?.() ?? '–';
}

export const kindChoices = (): [string, string][] => [
  ['', m.content_kind_choose()],
  ...Object.entries(kinds).map(([kind, word]): [string, string] => [kind, word()]),
];
