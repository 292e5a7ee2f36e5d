import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';

/** Changes a breach; says whether that was done. */
export type Change = (act: () => Promise<void>, done: string) => Promise<boolean>;

/** One change at a time, and what became of the last one. Where somebody else was first, the breach is shown as it is now. */
export function useChange(reload: () => Promise<unknown>) {
  const [told, setTold] = useState('');
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const change: Change = async (act, done) => {
    if (busy.current) return false;
    busy.current = true;
    setTold('');
    setError(undefined);
    try {
      await act();
      await reload();
      setTold(done);
      return true;
    } catch (problem) {
      setError(problem);
      if (problem instanceof Problem && (problem.status === 412 || problem.status === 409)) await reload();
      return false;
    } finally {
      busy.current = false;
    }
  };
  return { change, told, error };
}
