import { useState } from 'preact/hooks';
import { type Situation, type Suggestions, suggest } from './suggestions';

export interface SuggestionState {
  situation: Situation;
  setSituation: (situation: Situation) => void;
  shown: Suggestions | undefined;
  /** What was done last, in words. */
  said: string;
  busy: boolean;
  error: unknown;
  /** Asks anew. */
  ask: () => void;
  /** Does something that changes what is suggested, says so, and asks anew. */
  change: (what: () => Promise<unknown>, said: string) => Promise<void>;
}

/** What was asked and answered; an answer stays while the next one is on its way. */
export function useSuggestions(): SuggestionState {
  const [situation, setSituation] = useState<Situation>({ mood: {}, minutes: undefined, breathHold: false });
  const [shown, setShown] = useState<Suggestions>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function run(what: (() => Promise<unknown>) | undefined, done: string) {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    setSaid('');
    let told = '';
    try {
      await what?.();
      told = done;
      setShown(await suggest(situation));
    } catch (problem) {
      setError(problem);
    } finally {
      setSaid(told);
      setBusy(false);
    }
  }
  return {
    situation,
    setSituation,
    shown,
    said,
    busy,
    error,
    ask: () => void run(undefined, ''),
    change: (what, done) => run(what, done),
  };
}
