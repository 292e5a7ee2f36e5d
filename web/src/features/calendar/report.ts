import { m } from '../../i18n/texts';
import type { Count } from './insights';

/** Means that differ by less are said to be the same. */
const SAME = 0.05;

/** A family beside itself: the share of the entries that named it, 0 to 1, before and now. */
export interface Pair {
  code: string;
  label: string;
  before: number;
  current: number;
}

/** The families that were named in either time, in the order of the taxonomy. */
export function pairsOf(before: Count[] = [], current: Count[] = []): Pair[] {
  const earlier = new Map(before.map(each => [each.code, each]));
  const known = new Set(current.map(each => each.code));
  const all = [...current, ...before.filter(each => !known.has(each.code))];
  const now = new Map(current.map(each => [each.code, each]));
  return all
    .map(({ code = '', label = code }) => ({
      code,
      label,
      before: earlier.get(code)?.share ?? 0,
      current: now.get(code)?.share ?? 0,
    }))
    .filter(pair => pair.before > 0 || pair.current > 0);
}

/** How the mean mood differs from the time before, in a sentence that judges nothing; empty where one of them is unknown. */
export function differenceWords(difference: number | undefined, language: string): string {
  if (difference === undefined) return '';
  if (Math.abs(difference) < SAME) return m.calendar_report_same();
  const form = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
  const amount = new Intl.NumberFormat(language, form).format(Math.abs(difference));
  return difference > 0 ? m.calendar_report_more({ amount }) : m.calendar_report_less({ amount });
}
