import { followStream } from '../../api/stream';

/** Hears of every change of the garden while the page is seen. Ends with the function that it returns. */
export function followGarden(heard: () => void): () => void {
  return followStream('/api/v1/garden/changes', { events: { garden: heard } });
}
