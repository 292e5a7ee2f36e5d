// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findDifferences, isSame } from './differences';
import { readNumber, writeNumber } from './numbers';
import { get, idOf, jumpTo, partIdOf, put, stepsOf, under, writePlace } from './pointer';

afterEach(() => {
  document.body.innerHTML = '';
});

const { document: tree } = fc.letrec(tie => ({
  document: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<unknown>('', 'mot', 0, 3, true),
    fc.array(tie('document'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b/c', 'd~e', 'code'), tie('document'), { maxKeys: 3 }),
  ),
}));
const steps = fc.array(fc.constantFrom('a', 'b/c', 'd~e', 'code'), { minLength: 1, maxLength: 3 });

describe('a pointer', () => {
  test('finds what was put there, and its steps are those it was made of', () =>
    fc.assert(
      fc.property(tree, steps, fc.string(), (value, path, part) => {
        const pointer = path.reduce(under, '');
        expect(stepsOf(pointer)).toEqual(path);
        expect(get(put(value, pointer, part), pointer)).toBe(part);
      }),
    ));

  test('leaves every other place, and the document that was there, as they were', () => {
    const before = { items: [{ code: 'a' }, { code: 'b' }], title: { fr: 'T' } };
    const after = put(before, '/items/1/code', 'c');
    expect(after).toEqual({ items: [{ code: 'a' }, { code: 'c' }], title: { fr: 'T' } });
    expect(before.items[1]).toEqual({ code: 'b' });
    expect(Object.keys(after)).toEqual(['items', 'title']);
    expect(after.items[0]).toBe(before.items[0]);
    expect(put(before, '/title/fr', undefined).title).toEqual({});
  });

  test('is read with positions that count from 1', () =>
    expect(writePlace('/bandSets/0/bands/1/min')).toBe('bandSets › 1 › bands › 2 › min'));

  test('leads to its field inside closed parts, or to the nearest part around it', () => {
    document.body.innerHTML = `<details id="${partIdOf('/items/0')}"><summary>Une</summary>
      <fieldset id="${idOf('/items/0/label')}" tabindex="-1"><input id="${idOf('/items/0/label/fr')}"></fieldset></details>`;
    jumpTo('/items/0/label');
    expect(document.activeElement?.id).toBe('at/items/0/label/fr');
    expect(document.querySelector('details')?.open).toBe(true);
    jumpTo('/items/0/weight');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
  });
});

describe('differences', () => {
  test('are none between a document and itself', () =>
    fc.assert(
      fc.property(tree, value => {
        expect(findDifferences(value, structuredClone(value))).toEqual([]);
      }),
    ));

  test('name exactly where the documents differ: each place says what stands there in either', () =>
    fc.assert(
      fc.property(tree, tree, (mine, theirs) => {
        const found = findDifferences(mine, theirs);
        expect(found.length > 0).toBe(!isSame(mine, theirs));
        for (const { pointer, mine: one, theirs: other } of found) {
          expect(isSame(get(mine, pointer), one)).toBe(true);
          expect(isSame(get(theirs, pointer), other)).toBe(true);
        }
      }),
    ));
});

describe('a number', () => {
  test.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['−1', -1],
    ['12', 12],
    ['0,', 0],
    ['-', undefined],
    ['douze', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('« %s » is %s', (text, value) => expect(readNumber(text)).toBe(value));

  test('is written so that it is read again', () =>
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), each => {
        expect(readNumber(writeNumber(each / 1000))).toBe(each / 1000);
      }),
    ));
});
