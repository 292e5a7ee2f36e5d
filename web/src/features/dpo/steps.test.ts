import { expect, test } from 'vitest';
import type { Entry } from './register';
import { isLast, reasonsOf, stepsOf, todayInParis } from './steps';

const entry = (more: Partial<Entry>): Entry => ({
  lifts: false,
  runsByItself: false,
  state: 'RECEIVED',
  noticeUntil: '2026-03-02',
  ...more,
});

test('a request is extended once, until the last day of its first month', () => {
  expect(stepsOf(entry({}), '2026-03-02')).toContain('EXTENDED');
  expect(stepsOf(entry({}), '2026-03-03')).not.toContain('EXTENDED');
  expect(stepsOf(entry({ extensionReason: 'COMPLEXITY' }), '2026-02-01')).not.toContain('EXTENDED');
});

test('nobody has a hand in what runs by itself, and nothing follows an end', () => {
  expect(stepsOf(entry({ runsByItself: true }), '2026-02-01')).toEqual([]);
  for (const state of ['COMPLETED', 'REFUSED', 'WITHDRAWN'] as const) {
    expect(stepsOf(entry({ state }), '2026-02-01')).toEqual([]);
    expect(isLast(state)).toBe(true);
  }
  expect(stepsOf(entry({ state: 'IDENTITY_AWAITED' }), '2026-02-01')).toEqual(['IN_PROGRESS', 'REFUSED']);
});

test('only an extension and a refusal have a reason', () => {
  expect(reasonsOf('EXTENDED')).toHaveLength(2);
  expect(reasonsOf('REFUSED')).toHaveLength(5);
  expect(reasonsOf('COMPLETED')).toEqual([]);
});

test('the day is that of Paris', () => {
  expect(todayInParis(new Date('2026-03-01T23:30:00Z'))).toBe('2026-03-02');
  expect(todayInParis(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
});
