import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../../api/queries';
import { useCatalogue } from '../catalogue';
import { useMeditations } from '../meditation/useMeditations';
import { loadPatterns, patternsKey } from '../patterns';
import type { Names } from './words';

/** What exercises, meditations and one's own rhythms are called; rhythms once the service has told them. */
export function useNames(): Names {
  const { exercises } = useCatalogue();
  const { meditations } = useMeditations();
  const { data: patterns = [] } = useQuery({ queryKey: patternsKey, queryFn: loadPatterns }, queries);
  const named = [...exercises, ...meditations].map(({ code, name }): [string, string] => [code, name]);
  return new Map([...named, ...patterns.map(({ id = '', name = '' }): [string, string] => [id, name])]);
}
