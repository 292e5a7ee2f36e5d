import type { Exercise } from './exercises';
import { cycleOf } from './rhythm';

const MINUTES = [1, 3, 5, 10];

/** How many cycles somebody may choose: about so many minutes, the usual number, never more than the author advises. */
export function lengthsOf(exercise: Exercise): number[] {
  const cycle = cycleOf(exercise.phases);
  const { defaultCycles: usual, maxCycles: most } = exercise;
  const about = MINUTES.map(minutes => Math.round((minutes * 60_000) / cycle))
    .filter(cycles => cycles >= 1 && cycles <= most)
    // The usual number stands for what is nearly as long.
    .filter(cycles => Math.abs(cycles - usual) > usual * 0.15);
  const bound = most * cycle < 10 * 60_000 ? [most] : [];
  return [...new Set([...about, usual, ...bound])].sort((a, b) => a - b);
}

/** The same, with what was offered to somebody among them. */
export function lengthsWith(exercise: Exercise, offered: number | undefined): number[] {
  const lengths = lengthsOf(exercise);
  if (offered === undefined || lengths.includes(offered)) return lengths;
  return [...lengths, offered].sort((a, b) => a - b);
}

/** A length in minutes and seconds, in the words of a language. */
export function writeLength(millis: number, language: string): string {
  const seconds = Math.round(millis / 1000);
  const parts: [number, string][] = [
    [Math.floor(seconds / 60), 'minute'],
    [seconds % 60, 'second'],
  ];
  const said = parts.filter(([count]) => count > 0);
  return (said.length > 0 ? said : parts.slice(1))
    .map(([count, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    )
    .join(' ');
}

/** Seconds of a phase, with a half where there is one. */
export function writeSeconds(millis: number, language: string): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(millis / 1000);
}
