import { locale } from '../../i18n/locale';
import type { Outcomes, Suggestion, Table } from './services';

/** Whether a suggestion follows a result. */
export function follows({ when = [] }: Suggestion, questionnaire: string, band: string): boolean {
  return when.some(each => each.questionnaire === questionnaire && (each.bands ?? []).includes(band));
}

/** The suggestion after a result, or no longer after it. A questionnaire without a result is not named. */
export function toggle(suggestion: Suggestion, questionnaire: string, band: string, on: boolean): Suggestion {
  const when = suggestion.when ?? [];
  const known = when.some(each => each.questionnaire === questionnaire);
  const next = (known ? when : [...when, { questionnaire, bands: [] }])
    .map(each => {
      if (each.questionnaire !== questionnaire) return each;
      const others = (each.bands ?? []).filter(code => code !== band);
      return { ...each, bands: on ? [...others, band] : others };
    })
    .filter(each => (each.bands ?? []).length > 0);
  return { ...suggestion, when: next };
}

/** Results for which the table as it was read names somebody to call, and the changed one nobody. */
export function withoutHelp(before: Table, now: Table, outcomes: Outcomes[]): string[] {
  return outcomes.flatMap(({ code, title, bands }) =>
    bands
      .filter(band => helps(before, code, band.code) && !helps(now, code, band.code))
      .map(band => `${title} – ${band.label}`),
  );
}

/** Whether somebody to call is named after a result. */
export function helps({ suggestions = [] }: Table, questionnaire: string, band: string): boolean {
  return suggestions.some(each => each.kind === 'safety' && follows(each, questionnaire, band));
}

/** How a suggestion is called on this page. */
export function nameOf({ title, id }: Suggestion): string {
  return (locale() === 'fr' ? title?.fr || title?.en : title?.en || title?.fr) || id || '–';
}

/** One more, with a name that no other one has. */
export function freshSuggestion({ suggestions = [] }: Table): Suggestion {
  let number = suggestions.length + 1;
  while (suggestions.some(({ id }) => id === `suggestion-${number}`)) number++;
  const empty = { fr: '', en: '' };
  return { id: `suggestion-${number}`, kind: 'article', when: [], title: empty, reason: empty, link: '' };
}
