import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Exercise, Phase } from './exercises';
import { writeSeconds } from './lengths';

const said: Record<Phase['type'], () => string> = {
  INHALE: m.breathing_inhale,
  INHALE_TOP_UP: m.breathing_top_up,
  HOLD_IN: m.breathing_hold_in,
  EXHALE: m.breathing_exhale,
  HOLD_OUT: m.breathing_hold_out,
};

/** What to do in a phase, in a word or two. */
export function sayPhase(type: Phase['type']): string {
  return said[type]();
}

/** What a reader of screens says of a phase; nothing of a hold that is over before it is said. */
export function speakPhase({ type, millis }: Phase): string | undefined {
  return type === 'INHALE' || type === 'EXHALE' || millis >= 1500 ? said[type]() : undefined;
}

/** The rhythm of an exercise in words. */
export function sayRhythm({ phases }: Exercise): string {
  return sayPhases(phases);
}

/** Phases in words, one after the other. */
export function sayPhases(phases: Phase[]): string {
  const words = phases
    .map(
      ({ type, millis }) => `${said[type]().toLocaleLowerCase(locale())} ${writeSeconds(millis, locale())}`,
    )
    .join(', ')
    // A number stays with its word and its unit.
    .replace(/ (?=\d)/g, '\u00a0');
  return words.charAt(0).toLocaleUpperCase(locale()) + words.slice(1);
}
