import { isPast } from '../../i18n/dates';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Text } from './texts';

export type Kind = NonNullable<Text['kind']>;

/** In the order in which they are listed. */
export const kinds: Kind[] = ['article', 'activity', 'faq'];

const one: Record<Kind, () => string> = {
  article: m.reading_article,
  activity: m.reading_activity,
  faq: m.reading_faq,
};

/** What sort of text it is, and how long it takes. */
export function sayKind({ kind = 'article', minutes }: Text): string {
  if (minutes === undefined) return one[kind]();
  const unit = { style: 'unit', unit: 'minute', unitDisplay: 'short' } as const;
  return `${one[kind]()} · ${new Intl.NumberFormat(locale(), unit).format(minutes)}`;
}

/** Who answers for a text: a role, and never a name. */
export function sayRole(role: string): string {
  return role === 'editor' ? m.reading_editors() : role;
}

/** Whether a text should have been looked at again before today. */
export function isOverdue({ reviewBy }: Text): boolean {
  return isPast(reviewBy);
}

/** A source in parts: words, and the addresses among them. */
export function partsOf(source: string): { words: string; address: boolean }[] {
  return source
    .split(/(https:\/\/[^\s<>"]*[^\s<>".,;:)])/)
    .map((words, at) => ({ words, address: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
