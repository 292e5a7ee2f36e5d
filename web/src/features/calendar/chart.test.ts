import { expect, test } from 'vitest';
import { bandsOf, lineOf, marksOf } from './chart';

const point = (day: string, mean: number, joined: boolean, spread?: number) => ({
  from: day,
  to: day,
  mean,
  joined,
  n: 1,
  ...(spread !== undefined && { spread }),
});

test('the line begins anew where nothing was noted for long', () => {
  const points = [
    point('2026-01-01', -1, false),
    point('2026-01-11', 1, true, 0.4),
    point('2026-03-01', 0, false),
  ];
  const marks = marksOf(points, '2026-01-01', '2026-03-02');
  expect(lineOf(marks)).toBe('M0 200L106.7 10M629.3 105');
  expect(bandsOf(marks)).toEqual(['M0 200L106.7 10L106.7 48L0 200Z']);
});

test('a single day has a place', () =>
  expect(marksOf([point('2026-01-01', 0, false)], '2026-01-01', '2026-01-01')[0]).toMatchObject({
    x: 0,
    y: 105,
  }));
