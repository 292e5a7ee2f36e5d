import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnchors, writeAnchors } from './anchors';

const hash = 'a1'.repeat(32);
const anchors = fc.array(
  fc.record({
    segment: fc.integer({ min: 1, max: 1_000_000 }),
    hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  }),
  { maxLength: 20 },
);

test('what was copied or downloaded here is read as it was', () => {
  fc.assert(
    fc.property(anchors, kept => {
      expect(readAnchors(writeAnchors(kept))).toEqual({ anchors: kept, broken: [] });
      expect(readAnchors(JSON.stringify(kept, null, 2))).toEqual({ anchors: kept, broken: [] });
    }),
  );
});

test('a line of the log is read by its segment, not by its time or its entries', () => {
  const line = `2026-03-01T12:00:00.123Z INFO Audit segment 12 closed, entries 11001 to 12000: ${hash}`;
  expect(readAnchors(line).anchors).toEqual([{ segment: 12, hash }]);
});

test('tables are read too, and what is no anchor is named by its line', () => {
  expect(readAnchors(`1;${hash}\n\n2, ${hash.toUpperCase()}\nn'importe quoi\n0 ${hash}\n3 abc`)).toEqual({
    anchors: [
      { segment: 1, hash },
      { segment: 2, hash },
    ],
    broken: [4, 5, 6],
  });
  expect(readAnchors('[{"segment":"1"}]')).toEqual({ anchors: [], broken: [1] });
  expect(readAnchors('12').broken).toEqual([1]);
});
