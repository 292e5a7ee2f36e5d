import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { arrange, type Command, type Garden, type Layout } from './garden';
import {
  afterDoing,
  afterRedoing,
  afterUndoing,
  type Draft,
  type History,
  nothingDone,
  number,
  preview,
} from './gestures';
import { gardenKey, pictureKey } from './useGarden';

interface Gesture {
  commands: Command[];
  /** What the history is after it, by what of it took effect. */
  after: (history: History, applied: string[]) => History;
}

/** Shows gestures at once and tells them to the service one after the other; it has the last word. */
export function useArrangement() {
  const [history, setHistory] = useState(nothingDone);
  const settled = useRef(nothingDone);
  const [failed, setFailed] = useState<{ error: unknown; passing: boolean }>();
  const [told, setTold] = useState('');
  const latest = useRef<string>();
  const waiting = useRef<Gesture[]>([]);
  const work = useRef<Promise<void>>(Promise.resolve());

  const show = (change: (layout: Layout) => Layout | undefined) =>
    queries.setQueryData<Garden>(gardenKey(), read => {
      const layout = change(read?.layout ?? {});
      return read && layout ? { ...read, layout } : read;
    });

  /** What can be taken back and done again, if what waits takes effect. */
  const historyNow = () =>
    waiting.current.reduce((before, { commands, after }) => after(before, idsOf(commands)), settled.current);
  const showHistory = () => setHistory(historyNow());

  const send = async (gesture: Gesture) => {
    const { layout, outcomes = [] } = await arrange(gesture.commands);
    latest.current = latestOf(latest.current, layout?.latestCommand);
    waiting.current = waiting.current.filter(each => each !== gesture);
    show(() => layout && preview(layout, commandsOf(waiting.current)));
    // Nobody looks at a picture here: it is drawn anew when somebody does.
    await queries.invalidateQueries({ queryKey: pictureKey() });
    const applied = outcomes.flatMap(({ id, status }) => (status === 'applied' && id ? [id] : []));
    const refused = outcomes.find(({ status }) => status !== 'applied')?.problem;
    settled.current = gesture.after(settled.current, applied);
    showHistory();
    if (refused !== undefined) setTold([refused.title, refused.detail].filter(Boolean).join('. '));
  };

  /** Tells what waits, in order. What nobody could answer stays and goes first the next time; what was refused is taken back. */
  const sendWaiting = async () => {
    try {
      for (const gesture of [...waiting.current]) await send(gesture);
      setFailed(undefined);
    } catch (error) {
      const passing = error instanceof Problem && error.isPassing;
      setFailed({ error, passing });
      if (passing) return;
      waiting.current = [];
      showHistory();
      await queries.invalidateQueries({ queryKey: gardenKey() });
    }
  };
  const resume = () => {
    work.current = work.current.then(sendWaiting);
    return work.current;
  };

  const inTurn = (drafts: Draft[], after: Gesture['after'], words: string) => {
    setTold(words);
    const known = queries.getQueryData<Garden>(gardenKey())?.layout?.latestCommand;
    const commands = number(drafts, latestOf(latest.current, known));
    latest.current = commands.at(-1)?.id;
    waiting.current = [...waiting.current, { commands, after }];
    showHistory();
    show(layout => preview(layout, commands));
    return resume();
  };

  const undo = () => {
    const drafts = historyNow()
      .done.at(-1)
      ?.map(target => ({ kind: 'undo', target }) as const);
    return drafts && inTurn(drafts.reverse(), afterUndoing, m.garden_undone());
  };
  const redo = () => {
    const drafts = historyNow()
      .undone.at(-1)
      ?.map(target => ({ kind: 'redo', target }) as const);
    return drafts && inTurn(drafts, afterRedoing, m.garden_redone());
  };
  return {
    /** Does a gesture, and says `words` to who cannot see it. */
    act: (drafts: Draft[], words: string) => inTurn(drafts, afterDoing, words),
    undo,
    redo,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    /** What was done last, or why it had no effect. */
    told,
    /** Why the service could not be told of a gesture. */
    error: failed?.error,
    /** Sends what waits as it was, where that can help. */
    again: failed?.passing ? () => void resume() : undefined,
  };
}

function commandsOf(gestures: readonly Gesture[]): Command[] {
  return gestures.flatMap(({ commands }) => commands);
}

function idsOf(commands: readonly Command[]): string[] {
  return commands.flatMap(({ id }) => id ?? []);
}

/** Ids sort by their time. */
function latestOf(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).sort().at(-1);
}
