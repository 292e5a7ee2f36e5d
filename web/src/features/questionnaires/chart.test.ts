import { expect, test } from 'vitest';
import type { TrendPoint } from './assessments';
import { drawTrend, HEIGHT, WIDTH } from './chart';

const point = (takenAt: string, score: number, more: Partial<TrendPoint> = {}): TrendPoint => ({
  takenAt,
  score,
  unit: 'percent',
  coding: 'c',
  codingVersion: 1,
  questionnaireVersion: 1,
  bandSetVersion: 1,
  missing: 0,
  early: false,
  ...more,
});

test('a higher score stands higher, a later one to the right, and all inside', () => {
  const { dots } = drawTrend(
    [point('2026-01-01T12:00:00Z', 0), point('2026-03-01T12:00:00Z', 100)],
    'percent',
  );
  const [first, last] = dots;
  expect(first?.x).toBeLessThan(last?.x ?? 0);
  expect(first?.y).toBeGreaterThan(last?.y ?? 0);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(WIDTH);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(HEIGHT);
  }
});

test('results on another scale are not joined, those of another unit are left to the table', () => {
  const points = [
    point('2026-01-01T12:00:00Z', 10),
    point('2026-02-01T12:00:00Z', 20),
    point('2026-03-01T12:00:00Z', 30, { coding: 'd' }),
    point('2026-04-01T12:00:00Z', 300, { unit: 'points' }),
  ];
  const { dots, lines } = drawTrend(points, 'percent');
  expect(dots).toHaveLength(3);
  expect(lines).toHaveLength(1);
});

test('several results of one moment, and scores of nothing, can be drawn', () => {
  const one = point('2026-01-01T12:00:00Z', 0, { unit: 'points' });
  const { dots, ticks } = drawTrend([one, one], 'points');
  for (const { x, y } of dots) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  expect(ticks.map(({ score }) => score)).toEqual([0, 1]);
});

test('round numbers hold the highest score', () => {
  const { ticks } = drawTrend([point('2026-01-01T12:00:00Z', 310, { unit: 'points' })], 'points');
  expect(ticks.map(({ score }) => score)).toEqual([0, 100, 200, 300, 400]);
});
