import { expect, test } from 'vitest';
import { isPast } from './dates';

test('a day is over once the next one has begun on this device', () => {
  expect(isPast('2026-11-27', new Date(2026, 10, 27, 23, 59))).toBe(false);
  expect(isPast('2026-11-27', new Date(2026, 10, 28))).toBe(true);
  expect(isPast(undefined, new Date(2026, 10, 28))).toBe(false);
});
