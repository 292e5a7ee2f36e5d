/** A document, or a part of one, as JSON has it. */
export type Json = unknown;

type Node = Record<string, Json>;

const readStep = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');
const writeStep = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps of a pointer (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(readStep);
}

/** The pointer to a member of what `pointer` names. */
export function under(pointer: string, step: string | number): string {
  return `${pointer}/${writeStep(String(step))}`;
}

/** What a pointer names; undefined where there is nothing. */
export function get(document: Json, pointer: string): Json {
  let found = document;
  for (const step of stepsOf(pointer)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Node)[step];
  }
  return found;
}

/** The document with another value at a pointer; parts on the way are made, and `undefined` takes a member away. */
export function put<T>(document: T, pointer: string, value: Json): T {
  return set(document, stepsOf(pointer), value) as T;
}

function set(node: Json, [step, ...rest]: string[], value: Json): Json {
  if (step === undefined) return value;
  if (Array.isArray(node) && /^\d+$/.test(step)) {
    const list = [...node];
    list[Number(step)] = set(list[Number(step)], rest, value);
    return list;
  }
  const members = typeof node === 'object' && node !== null && !Array.isArray(node) ? (node as Node) : {};
  const next = set(Object.hasOwn(members, step) ? members[step] : undefined, rest, value);
  // A member that is there keeps its place, so that the document reads as before.
  if (next !== undefined) return { ...members, [step]: next };
  const { [step]: _, ...others } = members;
  return others;
}

/** The id of the field for what a pointer names. */
export function idOf(pointer: string): string {
  return `at${pointer.replaceAll(' ', '_')}`;
}

/** The id of a part that can be opened, around the fields of what a pointer names. */
export function partIdOf(pointer: string): string {
  return `part${pointer.replaceAll(' ', '_')}`;
}

/** Leads to the field at a pointer, or to the nearest part around it that is on the page; opens what hides it. */
export function jumpTo(pointer: string): void {
  let at = pointer;
  const find = () => document.getElementById(idOf(at)) ?? document.getElementById(partIdOf(at));
  let place = find();
  while (place === null && at !== '') {
    at = at.slice(0, at.lastIndexOf('/'));
    place = find();
  }
  for (let outer = place?.parentElement; outer; outer = outer.parentElement)
    if (outer instanceof HTMLDetailsElement) outer.open = true;
  if (place instanceof HTMLDetailsElement) place.open = true;
  const fields = 'input, select, textarea, summary';
  const field = place?.matches(fields) ? place : place?.querySelector<HTMLElement>(fields);
  const goal = field ?? place;
  goal?.focus();
  goal?.scrollIntoView({ block: 'center' });
}

/** What a place is called on the page: the parts around it, and its label; as `writePlace` where it has no field there. */
export function namePlace(pointer: string): string {
  const field = document.getElementById(idOf(pointer)) ?? document.getElementById(partIdOf(pointer));
  const label =
    field?.querySelector(':scope > legend, :scope > summary') ??
    (field && document.querySelector(`label[for="${CSS.escape(field.id)}"]`));
  if (!label) return writePlace(pointer);
  const names = [label.textContent ?? ''];
  for (let outer = field?.parentElement; outer; outer = outer.parentElement) {
    const around = outer.querySelector(':scope > summary, :scope > legend');
    if (around) names.unshift(around.textContent ?? '');
  }
  return names.join(' › ');
}

/** A place in a document, for reading: positions count from 1. */
export function writePlace(pointer: string): string {
  const steps = stepsOf(pointer).map(step => (/^\d+$/.test(step) ? String(Number(step) + 1) : step));
  return steps.join(' › ');
}
