import { expect, test } from 'vitest';
import { barsOf, field } from './bars';
import { figures, isAwaited, latest, shareOf } from './figures';
import { monthBefore, withGaps } from './statistics';

const people = (atLeast: number) => ({ atLeast, suppressed: false });
const few = { suppressed: true };

test('months follow each other over the turn of a year, with those that are missing', () => {
  const months = withGaps({
    from: '2025-11',
    to: '2026-02',
    minimum: 10,
    roundedTo: 5,
    months: [{ month: '2025-12', active: people(20) }],
  });
  expect(months.map(each => each.month)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(latest(months)?.month).toBe('2025-12');
  expect(isAwaited(months, new Date(2026, 0, 4))).toBe(false);
  expect(isAwaited(months, new Date(2026, 1, 4))).toBe(true);
  expect(monthBefore(new Date(2026, 0, 31), 1)).toBe('2025-12');
});

test('a figure is a number, suppressed, or absent, and these are not the same', () => {
  const [active] = figures();
  expect(active?.of({ month: '2026-01', active: people(20) })).toBe(20);
  expect(active?.of({ month: '2026-01', active: few })).toBe('suppressed');
  expect(active?.of({ month: '2026-01' })).toBe('absent');
});

test('a share needs both of its numbers', () => {
  expect(shareOf(30, 40)).toBe(75);
  expect(shareOf(40, 35)).toBe(100);
  expect(shareOf('suppressed', 40)).toBe('suppressed');
  expect(shareOf('absent', 'absent')).toBe('absent');
});

test('the highest month reaches to the top, and what is not told has no height', () => {
  const [first, second, third] = barsOf([50, 'suppressed', 100]);
  expect(third?.y).toBe(field.top);
  expect(first?.height).toBe((field.bottom - field.top) / 2);
  expect(second?.height).toBe(0);
});
