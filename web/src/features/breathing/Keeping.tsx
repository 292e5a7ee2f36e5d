import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { newId } from '../../store/ids';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './Ending.module.css';
import type { Exercise } from './exercises';
import type { Outcome } from './guide';
import { keepSession, type Mood, type Told, tell } from './keep';
import { MoodFields } from './MoodFields';

type State = 'asking' | 'sending' | 'kept' | Problem;

interface Content {
  exercise: Exercise;
  outcome: Outcome;
  before: Mood;
}

/** Asks how somebody feels now and keeps the session with their account, once, also when the network comes back later. */
export function Keeping({ exercise, outcome, before }: Content) {
  const [after, setAfter] = useState<Mood>({});
  const [state, setState] = useState<State>('asking');
  const [id] = useState(() => newId(Date.now()));
  // What was once sent is sent again as it was: the service knows it by its id.
  const told = useRef<Told>();

  async function keep() {
    told.current ??= tell(exercise, outcome, before, after);
    setState('sending');
    try {
      await keepSession(true, id, told.current);
      setState('kept');
    } catch (problem) {
      setState(problem instanceof Problem ? problem : Problem.offline());
    }
  }

  const waits = state instanceof Problem && state.status === 0;
  useEffect(() => {
    if (!waits) return undefined;
    const again = () => void keep();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [waits]);

  if (state === 'kept') return <p role="status">{m.breathing_kept()}</p>;
  const failed = state instanceof Problem;
  return (
    <>
      {told.current === undefined && (
        <fieldset class={styles.mood}>
          <legend>{m.breathing_mood_after()}</legend>
          <MoodFields mood={after} onMood={setAfter} />
        </fieldset>
      )}
      {failed && (
        <Notice alert>
          <p>{waits ? m.breathing_keep_offline() : `${state.title} ${state.detail}`}</p>
        </Notice>
      )}
      <Button kind="primary" disabled={state === 'sending'} onClick={keep}>
        {failed ? m.breathing_keep_again() : m.breathing_keep()}
      </Button>
    </>
  );
}
