import { useMemo } from 'preact/hooks';
import { useReference } from '../../store/hooks';
import type { Journal } from '../../store/journal';
import type { Names } from './EntryCard';
import { contextLabels, wordsOf } from './words';

/** What there is to choose from, and what everything is called. */
export function useNames(journal: Journal) {
  const taxonomy = useReference(journal, 'emotions');
  const groups = useReference(journal, 'contexts');
  const names: Names = useMemo(
    () => ({ words: wordsOf(taxonomy), contexts: contextLabels(groups) }),
    [taxonomy, groups],
  );
  return { taxonomy, groups, names };
}
