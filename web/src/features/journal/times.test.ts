import { expect, test } from 'vitest';
import { clockAt, dayWith } from '../../store/days';
import { momentOf } from './times';

test.each([
  ['2026-11-22', '18:30', 'Europe/Paris', '2026-11-22T17:30:00Z'],
  ['2026-07-01', '00:00', 'Europe/Paris', '2026-06-30T22:00:00Z'],
  ['2026-11-22', '18:30', 'America/Cayenne', '2026-11-22T21:30:00Z'],
  ['2026-11-22', '18:30', 'Indian/Reunion', '2026-11-22T14:30:00Z'],
])('%s %s in %s is %s', (day, time, zone, moment) => {
  expect(momentOf(day, time, zone)).toBe(Date.parse(moment));
  expect(clockAt(Date.parse(moment), zone)).toEqual({ day, time });
});

test('an hour that summer time leaves out is the one after it', () =>
  expect(momentOf('2026-03-29', '02:30', 'Europe/Paris')).toBe(Date.parse('2026-03-29T01:30:00Z')));

test('an hour that comes twice is the first one', () =>
  expect(momentOf('2026-10-25', '02:30', 'Europe/Paris')).toBe(Date.parse('2026-10-25T00:30:00Z')));

test('what is no time is none', () => expect(momentOf('', '10:00', 'Europe/Paris')).toBeUndefined());

test.each([
  [0, '2026-11-21T23:30:00Z', '2026-11-22'],
  [3, '2026-11-21T23:30:00Z', '2026-11-21'],
  [3, '2026-11-22T01:59:00Z', '2026-11-21'],
  [3, '2026-11-22T02:00:00Z', '2026-11-22'],
  [1, '2026-03-29T01:30:00Z', '2026-03-29'],
])('a night that ends at %i gives %s in Paris to %s', (hour, moment, day) =>
  expect(dayWith(hour, Date.parse(moment), 'Europe/Paris')).toBe(day),
);
