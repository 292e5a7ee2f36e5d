import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId, nextChange, timeOf } from './ids';

const time = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('an id is a UUIDv7 and carries its time', () =>
  fc.assert(
    fc.property(time, now => {
      expect(newId(now)).toMatch(form);
      expect(timeOf(newId(now))).toBe(now);
    }),
  ));

test('a change is later than the one shown, by whatever clock', () =>
  fc.assert(
    fc.property(time, time, (then, now) => {
      const shown = newId(then);
      const next = nextChange(now, shown);
      expect(next > shown).toBe(true);
      expect(next).toMatch(form);
      expect(timeOf(next)).toBe(Math.max(then, now));
    }),
  ));

test('where the clock lags, a change is the one shown plus one', () => {
  expect(nextChange(0, '0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10')).toBe('0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b11');
  expect(nextChange(0, '0199a5c1-7b1e-7c3a-9f52-ffffffffffff')).toBe('0199a5c1-7b1e-7c3a-9f53-000000000000');
});
