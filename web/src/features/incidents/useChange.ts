import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';

/**
 * Changes an incident by the version that was read, or by `seen`, the one that somebody had before them. When somebody else was first
 * (`overtaken`), nothing is changed and the incident is shown as it is now.
 */
export type Change = (
  act: (etag: string) => Promise<void>,
  seen?: string,
) => Promise<'done' | 'overtaken' | 'failed'>;

/** One change at a time, and what became of the last one. */
export function useChange(etag: string, reload: () => Promise<unknown>) {
  const [overtaken, setOvertaken] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const change: Change = async (act, seen = etag) => {
    if (busy.current) return 'failed';
    busy.current = true;
    setOvertaken(false);
    setError(undefined);
    try {
      await act(seen);
      await reload();
      return 'done';
    } catch (problem) {
      const first = problem instanceof Problem && (problem.status === 412 || problem.status === 409);
      if (first) await reload();
      if (problem instanceof Problem && problem.status === 412) {
        setOvertaken(true);
        return 'overtaken';
      }
      setError(problem);
      return 'failed';
    } finally {
      busy.current = false;
    }
  };
  return { change, overtaken, error };
}
