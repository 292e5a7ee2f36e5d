import { describe, expect, test } from 'vitest';
import { nextCommandId } from './commandId';
import type { Garden } from './garden';
import { afterDoing, afterRedoing, afterUndoing, nothingDone, number, preview } from './gestures';
import { textOf } from './picture';
import { CELL, DEPTH, distance, findFreePlace, keepInside, stepFrom, WIDTH, writePlace } from './places';
import { compare } from './useGarden';

const now = Date.parse('2026-03-01T12:00:00Z');
const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids of commands', () => {
  test('are of the moment, and later than the latest where the clock lags', () => {
    const fresh = nextCommandId(undefined, now);
    expect(fresh).toMatch(uuid7);
    expect(Number.parseInt(fresh.replace('-', '').slice(0, 12), 16)).toBe(now);
    const ahead = '01ffffff-ffff-7fff-bfff-fffffffffffe';
    expect(nextCommandId(ahead, now)).toBe('01ffffff-ffff-7fff-bfff-ffffffffffff');
    expect(nextCommandId('01ABCDEF-0000-7000-8000-00000000000F', now)).toMatch(/^01abcdef-.*10$|^019/);
  });

  test('rise within one gesture', () => {
    const ids = number([{ kind: 'rake' }, { kind: 'rake' }, { kind: 'rake' }], undefined, now).map(
      ({ id }) => id,
    );
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('what hands did', () => {
  test('is taken back and done again, and a new gesture ends that', () => {
    const two = afterDoing(afterDoing(nothingDone, ['a']), ['b', 'c']);
    const one = afterUndoing(two, ['u']);
    expect(one).toEqual({ done: [['a']], undone: [['b', 'c']] });
    expect(afterRedoing(one, ['r'])).toEqual(two);
    expect(afterDoing(one, ['d']).undone).toEqual([]);
  });

  test('without an effect leaves nothing to take back', () => {
    expect(afterDoing(nothingDone, [])).toEqual(nothingDone);
    expect(afterUndoing(afterDoing(nothingDone, ['a']), [])).toEqual(nothingDone);
  });

  test('shows at once', () => {
    const layout = { elements: [{ id: 'e', at: { x: 1, y: 1 }, rotation: 0, stage: 0 }], strokes: [] };
    const [move, rake] = number(
      [
        { kind: 'move', element: 'e', at: { x: 50, y: 60 } },
        { kind: 'rake', width: 24, points: [{ x: 0, y: 0 }] },
      ],
      undefined,
      now,
    );
    const seen = preview(
      layout,
      [move, rake].flatMap(command => command ?? []),
    );
    expect(seen.elements?.[0]?.at).toEqual({ x: 50, y: 60 });
    expect(seen.strokes).toHaveLength(1);
  });
});

describe('places', () => {
  test('stay inside with all the ground that is needed', () => {
    expect(keepInside({ x: -5, y: 900 }, 40)).toEqual({ x: 40, y: DEPTH - 40 });
    expect(stepFrom({ x: WIDTH - 42, y: 300 }, [5, 0], 40)).toEqual({ x: WIDTH - 40, y: 300 });
    expect(stepFrom({ x: 100, y: 100 }, [1, -1], 10)).toEqual({ x: 100 + CELL, y: 100 - CELL });
  });

  test('that are free touch nothing, near the middle first', () => {
    const others = [{ at: { x: 500, y: 300 }, radius: 90 }];
    const free = findFreePlace(42, others);
    expect(distance(free, { x: 500, y: 300 })).toBeGreaterThanOrEqual(132);
    expect(distance(free, { x: 500, y: 300 })).toBeLessThan(170);
    expect(findFreePlace(42, [])).toEqual({ x: 500, y: 300 });
    expect(findFreePlace(42, [{ at: { x: 500, y: 300 }, radius: 2000 }])).toEqual({ x: 500, y: 300 });
  });

  test('are told in words', () => {
    expect(writePlace({ x: 0, y: 0 })).toBe('au fond à gauche, colonne 1, rangée 1');
    expect(writePlace({ x: WIDTH, y: DEPTH })).toMatch(/^devant à droite/);
  });
});

test('the words of a picture are read as text', () =>
  expect(textOf('<svg><title id="t">Jardin d&#39;été</title><desc>Pierre &amp; pin</desc></svg>')).toBe(
    "Jardin d'été. Pierre & pin",
  ));

test('only what came since the last look is new, and nothing that came back from the shelf', () => {
  const garden = (ids: string[], shelf: string[]) =>
    ({
      layout: { elements: ids.map(id => ({ id, name: id, rotation: 0, stage: 0 })), shelf },
    }) as unknown as Garden;
  const first = compare(undefined, garden(['stone'], ['pine']));
  expect(first.fresh).toEqual([]);
  expect(compare(first.ids, garden(['stone', 'pine', 'bamboo'], [])).fresh).toEqual(['bamboo']);
});
