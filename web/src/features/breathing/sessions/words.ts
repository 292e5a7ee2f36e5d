import { locale } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { writeLength } from '../lengths';
import type { KeptSession } from './sessions';

/** Names of what can be practised, by code or id. */
export type Names = ReadonlyMap<string, string>;

const reasons: Record<NonNullable<KeptSession['abandonReason']>, () => string> = {
  interrupted: m.sessions_interrupted,
  uncomfortable: m.sessions_uncomfortable,
  restless: m.sessions_restless,
  'too-long': m.sessions_too_long,
  enough: m.sessions_enough,
  other: m.sessions_other,
  expired: m.sessions_expired,
};

/** What was practised; an exercise that is no longer offered by its code. */
export function nameOf({ kind, protocol, meditation, pattern }: KeptSession, names: Names): string {
  if (kind === 'sitting') return m.sessions_sitting();
  if (kind === 'own-pattern') return names.get(pattern ?? '') ?? m.breathing_own_rhythm();
  const code = protocol ?? meditation ?? '';
  return names.get(code) ?? code;
}

/** How long it was, and how it ended where that is to be said. */
export function sayLength({ state, practisedMillis, completedCycles, abandonReason }: KeptSession): string {
  if (practisedMillis === undefined) return state === 'paused' ? m.sessions_paused() : m.sessions_running();
  const parts = [writeLength(practisedMillis, locale())];
  if (completedCycles !== undefined) parts.push(m.exercise_choice_cycles({ count: completedCycles }));
  if (abandonReason !== undefined) parts.push(reasons[abandonReason]());
  return parts.join(' · ');
}

/** A mood before and after, on its scale of −1 to 1; nothing where neither was said. */
export function sayChange(before: number | undefined, after: number | undefined): string | undefined {
  if (before === undefined && after === undefined) return undefined;
  return m.sessions_change({ before: sayValue(before), after: sayValue(after) });
}

function sayValue(value: number | undefined): string {
  if (value === undefined) return m.breathing_mood_none();
  const style = { signDisplay: 'exceptZero', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale(), style).format(value).replace('-', '−');
}
