import { describe, expect, test } from 'vitest';
import { DEPTH, WIDTH } from './places';
import { drawPattern, simplify } from './strokes';

describe('the rake', () => {
  test('keeps the corners of a line and drops what lies between them', () => {
    const drawn = [...Array(50).keys()].map(x => ({ x: x * 10, y: 100 }));
    const corner = [...Array(30).keys()].map(y => ({ x: 490, y: 100 + y * 10 }));
    expect(simplify([...drawn, ...corner])).toEqual([
      { x: 0, y: 100 },
      { x: 490, y: 100 },
      { x: 490, y: 390 },
    ]);
  });

  test('sends 200 points at most, whatever was scribbled, and nothing for a dot', () => {
    const scribble = [...Array(3000).keys()].map(i => ({ x: (i * 379) % 1000, y: (i * 241) % 600 }));
    const line = simplify(scribble);
    expect(line.length).toBeGreaterThan(1);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(simplify([{ x: 5, y: 5 }])).toEqual([]);
    expect(
      simplify([
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ]),
    ).toEqual([]);
  });

  test('draws patterns that lie in the garden, also around a corner', () => {
    for (const pattern of ['lines', 'waves', 'rings'] as const)
      for (const line of drawPattern(pattern, { x: 0, y: 600 })) {
        expect(simplify(line).length).toBeGreaterThan(1);
        for (const { x, y } of line) expect(x >= 0 && x <= WIDTH && y >= 0 && y <= DEPTH).toBe(true);
      }
  });
});
