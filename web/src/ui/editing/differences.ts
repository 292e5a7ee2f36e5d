import { get, type Json, under } from './pointer';

/** A place at which two documents differ. */
export interface Difference {
  pointer: string;
  mine: Json;
  theirs: Json;
}

/** Where two documents differ, down to their smallest parts, in the order of the first. */
export function findDifferences(mine: Json, theirs: Json, pointer = ''): Difference[] {
  if (isNode(mine) && isNode(theirs) && Array.isArray(mine) === Array.isArray(theirs)) {
    const steps = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
    return steps.flatMap(step =>
      findDifferences(
        Object.hasOwn(mine, step) ? mine[step] : undefined,
        Object.hasOwn(theirs, step) ? theirs[step] : undefined,
        under(pointer, step),
      ),
    );
  }
  return isSame(mine, theirs) ? [] : [{ pointer, mine, theirs }];
}

/** Whether two documents say the same: what is absent and what is null are one. */
export function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** A part of a document in a line. */
export function writePart(part: Json): string {
  if (part === undefined || part === null || part === '') return '–';
  return typeof part === 'object' ? JSON.stringify(part) : String(part);
}

/** Whether somebody changed the same place as another, of the same beginning. */
export function isContested(base: Json, { pointer, mine, theirs }: Difference): boolean {
  const before = get(base, pointer);
  return !isSame(before, mine) && !isSame(before, theirs);
}

function isNode(part: Json): part is Record<string, Json> {
  return typeof part === 'object' && part !== null;
}
