import { describe, expect, test } from 'vitest';
import { line, raked } from './rake';

const stone = { x: 500, y: 250, r: 50 };

describe('a raked line', () => {
  test('is straight where there is no stone', () => expect(raked(200, 300, [])).toBe(200));

  test('parts before a stone and comes back behind it', () => {
    for (const level of [210, 240, 260, 290]) {
      expect(Math.abs(raked(level, 500, [stone]) - 250)).toBeGreaterThan(Math.abs(level - 250));
      expect(Math.abs(raked(level, 5000, [stone]) - level)).toBeLessThan(1);
    }
  });

  test('never crosses the next one', () => {
    for (let x = 0; x <= 1000; x += 20) {
      const heights = Array.from({ length: 20 }, (_, i) => raked(100 + i * 17, x, [stone]));
      expect(heights).toEqual([...heights].sort((a, b) => a - b));
    }
  });

  test('goes from edge to edge', () => expect(line(200, 1200, [stone])).toMatch(/^M0 .*H1200$/));
});
