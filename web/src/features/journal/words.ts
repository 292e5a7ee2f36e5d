import { m } from '../../i18n/texts';
import type { Felt } from '../../store/entries';
import type { ContextGroups, Taxonomy } from '../../store/reference';

/** A word for what is felt, as it is called today. */
export interface Word {
  code: string;
  label: string;
  /** The code of its first family; empty where no family of today has it. */
  family: string;
  /** The intensity from which it offers help. */
  offersHelpFrom?: number | undefined;
}

/** All words that an entry may name, those that are no longer offered too. */
export function wordsOf(taxonomy: Taxonomy | undefined): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const { code: family = '', emotions = [] } of taxonomy?.families ?? [])
    for (const { code = '', label = code, offersHelpFrom } of emotions)
      if (!words.has(code)) words.set(code, { code, label, family, offersHelpFrom });
  for (const { code = '', label = code, families = [], offersHelpFrom } of taxonomy?.retired ?? [])
    words.set(code, { code, label, family: families[0]?.code ?? '', offersHelpFrom });
  return words;
}

/** A word of an entry; its code where its label is not there yet. */
export function wordOf(words: Map<string, Word>, code: string): Word {
  return words.get(code) ?? { code, label: code, family: '' };
}

/** Whether what is felt is such that help is offered: never forced, and nobody else is told. */
export function offersHelp(words: Map<string, Word>, emotions: Felt[]): boolean {
  return emotions.some(({ code, intensity }) => intensity >= (words.get(code)?.offersHelpFrom ?? 101));
}

/** The five steps of an intensity, of 0 to 100. */
export const steps = [
  { intensity: 20, name: m.journal_step_1 },
  { intensity: 40, name: m.journal_step_2 },
  { intensity: 60, name: m.journal_step_3 },
  { intensity: 80, name: m.journal_step_4 },
  { intensity: 100, name: m.journal_step_5 },
];

/** The step nearest to an intensity, 1 to 5. */
export function stepOf(intensity: number): number {
  return Math.min(5, Math.max(1, Math.round(intensity / 20)));
}

/** How strong, in words. */
export function strengthOf(intensity: number): string {
  return steps[stepOf(intensity) - 1]?.name() ?? '';
}

/** What contexts are called, by their codes. */
export function contextLabels(groups: ContextGroups | undefined): Map<string, string> {
  const all = groups?.groups?.flatMap(group => group.contexts ?? []) ?? [];
  return new Map(all.map(({ code = '', label = code }) => [code, label]));
}

/** In characters as the service counts them. */
const LONGEST_CONTEXT = 60;

/** What is wrong with a name for a context of one's own; `undefined` where nothing is. */
export function contextFault(name: string): string | undefined {
  if (name === '') return m.journal_context_empty();
  const length = [...name].length;
  return length > LONGEST_CONTEXT ? m.journal_context_long({ most: LONGEST_CONTEXT }) : undefined;
}

/** The contexts that a person has made, with the group that each goes with, in the order of the service. */
export function ownContexts({ groups = [] }: ContextGroups) {
  return groups.flatMap(({ code: group = '', label: groupLabel = group, contexts = [] }) =>
    contexts
      .filter(each => each.own)
      .map(({ code: id = '', label = id, retired = false }) => ({ id, label, retired, group, groupLabel })),
  );
}

/** The context that has a name already: two names that differ in capitals or in how their letters are composed are one. */
export function findContext(groups: ContextGroups | undefined, name: string): string | undefined {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('fr');
  const all = groups?.groups?.flatMap(group => group.contexts ?? []) ?? [];
  return all.find(({ label = '' }) => plain(label) === plain(name))?.code;
}
