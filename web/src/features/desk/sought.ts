import { signal } from '@preact/signals';
import { onPersonGone } from '../../api/device';

/** The words that are looked for, or ''; they stay while tickets are read, in memory alone. */
export const sought = signal('');

onPersonGone(resetSearch);

export function resetSearch(): void {
  sought.value = '';
}
