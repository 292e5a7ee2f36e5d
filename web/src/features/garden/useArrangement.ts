import { useRef, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { arrange, type Command, type Layout, type ReadGarden } from './garden';
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
import { gardenKey } from './useGarden';

interface Gesture {
  commands: Command[];
  /** What the history is after it, by what of it took effect. */
  after: (history: History, applied: string[]) => History;
}

/** Does gestures one after the other: they show at once, and are told to the service, which has the last word. */
export function useArrangement() {
  const [history, setHistory] = useState(nothingDone);
  const [failed, setFailed] = useState<{ gesture: Gesture; error: unknown }>();
  const [told, setTold] = useState('');
  const latest = useRef<string>();
  const work = useRef<Promise<void>>(Promise.resolve());

  const show = (change: (layout: Layout) => Layout | undefined) =>
    queries.setQueryData<ReadGarden>(gardenKey(), read => {
      const layout = change(read?.garden.layout ?? {});
      return read && layout ? { ...read, garden: { ...read.garden, layout } } : read;
    });

  const send = async (gesture: Gesture) => {
    setFailed(undefined);
    try {
      const { layout, outcomes = [] } = await arrange(gesture.commands);
      latest.current = layout?.latestCommand;
      show(() => layout);
      const applied = outcomes.flatMap(({ id, status }) => (status === 'applied' && id ? [id] : []));
      const refused = outcomes.find(({ status }) => status !== 'applied')?.problem;
      setHistory(before => gesture.after(before, applied));
      if (refused !== undefined) setTold([refused.title, refused.detail].filter(Boolean).join('. '));
    } catch (error) {
      setFailed({ gesture, error });
    }
  };

  const inTurn = (drafts: Draft[], after: Gesture['after'], words: string) => {
    setTold(words);
    work.current = work.current.then(() => {
      const known = queries.getQueryData<ReadGarden>(gardenKey())?.garden.layout?.latestCommand;
      const commands = number(drafts, [known ?? '', latest.current ?? ''].sort().at(-1) || undefined);
      latest.current = commands.at(-1)?.id;
      show(layout => preview(layout, commands));
      return send({ commands, after });
    });
    return work.current;
  };

  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  const undo = () =>
    last &&
    inTurn(
      [...last].reverse().map(target => ({ kind: 'undo', target })),
      afterUndoing,
      m.garden_undone(),
    );
  const redo = () =>
    next &&
    inTurn(
      next.map(target => ({ kind: 'redo', target })),
      afterRedoing,
      m.garden_redone(),
    );
  return {
    /** Does a gesture, and says `words` to who cannot see it. */
    act: (drafts: Draft[], words: string) => inTurn(drafts, afterDoing, words),
    undo,
    redo,
    canUndo: last !== undefined,
    canRedo: next !== undefined,
    /** What was done last, or why it had no effect. */
    told,
    /** Why the last gesture could not be told to the service; it is kept and can be sent again as it was. */
    error: failed?.error,
    again: () => failed && void send(failed.gesture),
  };
}
