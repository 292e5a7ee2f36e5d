import { expect, test } from 'vitest';
import type { FullEntry } from '../../store/entries';
import { monthsOf, moved } from './grid';
import { classOf, daysOf } from './moods';
import { spanOf } from './spans';

test('a year has all its days, Monday first', () => {
  const months = monthsOf(spanOf('year', '2024-05-05'));
  expect(months.flatMap(each => each.days)).toHaveLength(366);
  expect(months[8]).toMatchObject({ month: '2024-09', empty: 6 });
});

test.each([
  ['2026-03-31', 'ArrowRight', '2026-04-01'],
  ['2026-03-03', 'ArrowUp', '2026-02-24'],
  ['2026-03-31', 'PageUp', '2026-02-28'],
  ['2026-03-04', 'Home', '2026-03-02'],
  ['2026-03-04', 'End', '2026-03-08'],
  ['2026-01-01', 'ArrowLeft', '2026-01-01'],
  ['2026-12-31', 'PageDown', '2026-12-31'],
])('from %s, %s leads to %s', (day, key, target) =>
  expect(moved(day, key, spanOf('year', day))).toBe(target),
);

test('other keys lead nowhere', () =>
  expect(moved('2026-03-04', 'a', spanOf('year', '2026-03-04'))).toBeUndefined());

test('a day has the mean and the spread of its moods; an entry without one counts as an entry', () => {
  const words = new Map([['calm', { label: 'Calme', valence: 0.5 }]]);
  const entry = (valence: number | undefined, code: string) =>
    ({ day: '2026-03-04', content: { valence, emotions: [{ code, intensity: 60 }] } }) as FullEntry;
  const day = daysOf([entry(-0.5, 'calm'), entry(undefined, 'calm'), entry(undefined, 'other')], words);
  expect(day.get('2026-03-04')).toEqual({ entries: 3, rated: 2, mean: 0, spread: Math.SQRT1_2 });
});

test.each([
  [-1, 0],
  [0, 3],
  [1, 6],
  [3 / 7, 5],
])('%d is of class %d', (mean, place) => expect(classOf(mean)).toBe(place));

test('a month is one month, and keys do not lead out of it', () => {
  const march = spanOf('month', '2026-03-04');
  expect(monthsOf(march).map(each => each.month)).toEqual(['2026-03']);
  expect(moved('2026-03-31', 'ArrowRight', march)).toBe('2026-03-31');
  expect(moved('2026-03-04', 'PageUp', march)).toBe('2026-03-01');
});
