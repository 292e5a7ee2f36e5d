import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { locale } from '../../i18n/locale';
import { loadCatalogue, type Summary } from './services';

/** The questionnaires with their titles, also those that are not offered any more; empty until they are known. */
export function useTitles(): readonly Summary[] {
  const { data } = useQuery({ queryKey: ['questionnaires', locale()], queryFn: loadCatalogue }, queries);
  return data ?? [];
}

/** The title of a questionnaire; its code while nothing better is known. */
export function titleOf(titles: readonly Summary[], code: string): string {
  return titles.find(each => each.code === code)?.title ?? code;
}
