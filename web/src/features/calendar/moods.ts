import type { Content, FullEntry } from '../../store/entries';
import type { Taxonomy } from '../../store/reference';

/** What a word is called, and where it lies by default, from −1 (unpleasant) to 1 (pleasant). */
export interface Word {
  label: string;
  valence: number | undefined;
}

/** The figures of a day: entries, how many of them say how pleasant it was, and the mean and spread of those. */
export interface Day {
  entries: number;
  rated: number;
  mean?: number;
  /** The sample standard deviation; of a single entry it is unknown. */
  spread?: number;
}

export function wordsOf(taxonomy: Taxonomy | undefined): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const { emotions = [] } of taxonomy?.families ?? [])
    for (const { code = '', label = code, valence } of emotions) words.set(code, { label, valence });
  for (const { code = '', label = code } of taxonomy?.retired ?? [])
    if (!words.has(code)) words.set(code, { label, valence: undefined });
  return words;
}

/** How pleasant an entry is: as the person said, else the mean of its words, as emotion-service calculates it. */
export function moodOf({ valence, emotions }: Content, words: Map<string, Word>): number | undefined {
  if (valence !== undefined) return valence;
  let sum = 0;
  let weights = 0;
  for (const { code, intensity } of emotions) {
    const usual = words.get(code)?.valence;
    if (usual === undefined) continue;
    sum += usual * (intensity + 1);
    weights += intensity + 1;
  }
  return weights === 0 ? undefined : sum / weights;
}

/** The figures of each day that has entries. */
export function daysOf(entries: FullEntry[], words: Map<string, Word>): Map<string, Day> {
  const moods = new Map<string, { entries: number; values: number[] }>();
  for (const { day, content } of entries) {
    const those = moods.get(day) ?? { entries: 0, values: [] };
    const mood = moodOf(content, words);
    if (mood !== undefined) those.values.push(mood);
    moods.set(day, { entries: those.entries + 1, values: those.values });
  }
  return new Map([...moods].map(([day, { entries: count, values }]) => [day, figuresOf(count, values)]));
}

function figuresOf(entries: number, values: number[]): Day {
  const rated = values.length;
  if (rated === 0) return { entries, rated };
  const mean = values.reduce((sum, each) => sum + each, 0) / rated;
  if (rated === 1) return { entries, rated, mean };
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { entries, rated, mean, spread: Math.sqrt(squares / (rated - 1)) };
}

/** The class of a mean, 0 (very unpleasant) to 6; the limits are those of emotion-service. */
export function classOf(mean: number): number {
  return Math.max(0, Math.min(6, Math.floor(((mean + 1) * 7) / 2)));
}
