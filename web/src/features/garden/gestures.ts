import { nextCommandId } from './commandId';
import type { Command, Layout, Standing } from './garden';

/** A command before it has its id. */
export type Draft = Omit<Command, 'id'>;

/** What hands did on this page, each gesture by the ids of its commands; and what of it was taken back. */
export interface History {
  done: readonly string[][];
  undone: readonly string[][];
}

export const nothingDone: History = { done: [], undone: [] };

/** Gives the commands of one gesture their ids, each later than the one before. */
export function number(drafts: readonly Draft[], latest: string | undefined, now = Date.now()): Command[] {
  let last = latest;
  return drafts.map(draft => {
    last = nextCommandId(last, now);
    return { ...draft, id: last };
  });
}

/** After a gesture: it can be taken back, and what was taken back before cannot be done again. */
export function afterDoing(history: History, applied: string[]): History {
  return applied.length === 0 ? history : { done: [...history.done, applied], undone: [] };
}

/** After taking the last gesture back; of one that could not be taken back nothing is left to do again. */
export function afterUndoing({ done, undone }: History, applied: readonly string[]): History {
  const last = done.at(-1) ?? [];
  return { done: done.slice(0, -1), undone: applied.length === 0 ? undone : [...undone, last] };
}

export function afterRedoing({ done, undone }: History, applied: readonly string[]): History {
  const last = undone.at(-1) ?? [];
  return { done: applied.length === 0 ? done : [...done, last], undone: undone.slice(0, -1) };
}

/** How the garden looks while the service has not answered yet; what only the service can tell stays as it is. */
export function preview(layout: Layout, commands: readonly Command[]): Layout {
  const elements = (layout.elements ?? []).map(standing =>
    commands.filter(({ element }) => element === standing.id).reduce(applyTo, standing),
  );
  const strokes = commands.flatMap(({ id, kind, points, width }) =>
    kind === 'rake' && points !== undefined ? [{ id, points, width: width ?? 24 }] : [],
  );
  return { ...layout, elements, strokes: [...(layout.strokes ?? []), ...strokes] };
}

function applyTo(standing: Standing, { kind, at, rotation }: Command): Standing {
  if (kind === 'move' && at !== undefined) return Object.assign({}, standing, { at });
  if (kind === 'rotate' && rotation !== undefined) return Object.assign({}, standing, { rotation });
  return standing;
}
