import { useRef } from 'preact/hooks';
import { newKey } from '../api/client';

/**
 * The key under which something is sent: the same for the same words, so that what was sent twice is made once; a new one when the
 * words have changed since.
 */
export function useKeyFor(): (words: string) => string {
  const last = useRef<{ words: string; key: string }>();
  return words => {
    if (last.current?.words !== words) last.current = { words, key: newKey() };
    return last.current.key;
  };
}
