import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { loadSiblings } from './tickets';

/** The other tickets of the person of a ticket. That they are one person's is all that is said of the person. */
export function useSiblings(id: string) {
  return useQuery({ queryKey: ['desk-siblings', id], queryFn: () => loadSiblings(id) }, queries);
}
