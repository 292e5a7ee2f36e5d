import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Groups, Import, Meaning, Taxonomy } from './imports';

const states: Record<NonNullable<Import['state']>, () => string> = {
  uploading: m.imports_state_uploading,
  staged: m.imports_state_staged,
  applying: m.imports_state_applying,
  applied: m.imports_state_applied,
  undoing: m.imports_state_undoing,
  undone: m.imports_state_undone,
  failed: m.imports_state_failed,
};

export function stateWord(state: Import['state']): string {
  return state === undefined ? '' : states[state]();
}

export function formatWord(format: Import['format']): string {
  return format === 'daylio' ? m.imports_format_daylio() : m.imports_format_cesizen();
}

/** The five steps of an intensity, as in the journal. */
export const strengths: [number, () => string][] = [
  [20, m.journal_step_1],
  [40, m.journal_step_2],
  [60, m.journal_step_3],
  [80, m.journal_step_4],
  [100, m.journal_step_5],
];

/** What a word means, in the words of the journal: « Joie (fort), Gratitude (un peu) ». */
export function tellMeaning(meaning: Meaning, taxonomy: Taxonomy | undefined): string {
  const labels = new Map(
    taxonomy?.families?.flatMap(({ emotions = [] }) =>
      emotions.map(each => [each.code, each.label] as const),
    ),
  );
  const parts = meaning.emotions.map(({ code, intensity }) => {
    const step = Math.min(5, Math.max(1, Math.round(intensity / 20)));
    const strength = strengths[step - 1]?.[1]().toLocaleLowerCase(locale()) ?? '';
    return `${labels.get(code) ?? code} (${strength})`;
  });
  return new Intl.ListFormat(locale(), { style: 'narrow', type: 'unit' }).format(parts);
}

/** What failed, in words, and what to do. */
export function tellFailure(failure: string | undefined): string {
  if (failure === 'restricted') return m.imports_failed_restricted();
  if (failure === 'consent-required') return m.imports_failed_consent();
  return m.imports_failed_internal();
}

/** The group for what somebody does: that of most activities. */
export function usualGroup(groups: Groups | undefined): string {
  const codes = groups?.groups?.map(each => each.code ?? '') ?? [];
  return codes.includes('activity') ? 'activity' : (codes[0] ?? '');
}
