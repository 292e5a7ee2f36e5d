import type { Activity, Import, Mapping, Meaning, Word } from './imports';

/** What somebody says of a word: the meaning it has, to leave its lines aside, an emotion, or nothing yet. */
export interface WordChoice {
  /** `kept`, `skip`, the code of an emotion, or empty. */
  value: string;
  intensity: number;
}

/** What becomes of each word, and of each activity: `out`, `is <code>` or `new <group>`. */
export interface Choices {
  words: Record<string, WordChoice>;
  activities: Record<string, string>;
}

/** How strong an emotion is unless somebody says more. */
const USUAL = 60;

/** The words without a meaning first, then those of the most lines. */
export function orderWords(words: Word[]): Word[] {
  const open = (word: Word) => (word.meaning === undefined && !word.skipped ? 0 : 1);
  return [...words].sort((a, b) => open(a) - open(b) || b.lines - a.lines);
}

export function choicesOf({ words = [], activities = [] }: Import): Choices {
  return {
    words: Object.fromEntries(words.map(each => [each.word ?? '', choiceOf(each)])),
    activities: Object.fromEntries(activities.map(each => [each.activity ?? '', placeOf(each)])),
  };
}

function choiceOf({ meaning, skipped }: Word): WordChoice {
  if (skipped) return { value: 'skip', intensity: USUAL };
  return { value: meaning === undefined ? '' : 'kept', intensity: USUAL };
}

function placeOf({ context, newContext }: Activity): string {
  if (newContext !== undefined) return `new ${newContext}`;
  return context === undefined ? 'out' : `is ${context}`;
}

/** The words that nothing is said of yet. */
export function openWords({ words }: Choices): string[] {
  return Object.keys(words).filter(word => words[word]?.value === '');
}

/** All that is left aside becomes contexts of one group. */
export function keepAll(choices: Choices, group: string): Choices {
  const activities = Object.entries(choices.activities).map(([name, place]) => [
    name,
    place === 'out' ? `new ${group}` : place,
  ]);
  return { ...choices, activities: Object.fromEntries(activities) };
}

/** What the service is told; a word that keeps its usual meaning is not named. */
export function mappingOf(view: Import, choices: Choices): Mapping {
  const words: Record<string, Meaning | null> = {};
  for (const { word = '', meaning, suggestion } of view.words ?? []) {
    const choice = choices.words[word];
    if (choice === undefined || choice.value === '') continue;
    if (choice.value === 'skip') words[word] = null;
    else if (choice.value !== 'kept')
      words[word] = { emotions: [{ code: choice.value, intensity: choice.intensity }] };
    else if (meaning !== undefined && JSON.stringify(meaning) !== JSON.stringify(suggestion))
      words[word] = meaning;
  }
  const activities: Record<string, string | null> = {};
  const newContexts: Record<string, string> = {};
  for (const [activity, place] of Object.entries(choices.activities)) {
    if (place.startsWith('new ')) newContexts[activity] = place.slice(4);
    else activities[activity] = place === 'out' ? null : place.slice(3);
  }
  // The document does not say that a word, or an activity, may be left aside by null; the service does.
  return { words, activities, newContexts } as unknown as Mapping;
}

/** The ids of the fields that a problem points at, by the order of words and activities in the form. */
export function fieldOf(pointer: string, words: string[], activities: string[]): string {
  const [, part = '', name = ''] = pointer
    .split('/')
    .map(each => each.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (part === 'words' && words.includes(name)) return `word-${words.indexOf(name)}`;
  if (activities.includes(name)) return `activity-${activities.indexOf(name)}`;
  return '';
}
