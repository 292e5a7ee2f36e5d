import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, daysIn, holds, type Kind, next, previous, readSpan, spanOf } from './spans';

const kinds: Kind[] = ['week', 'month', 'quarter', 'year'];
const day = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

test.each([
  ['week', '2026-11-27', '2026-11-23', '2026-11-29'],
  ['week', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['quarter', '2026-11-27', '2026-10-01', '2026-12-31'],
  ['year', '2026-11-27', '2026-01-01', '2026-12-31'],
] as const)('the %s of %s is from %s to %s', (kind, on, from, to) =>
  expect(spanOf(kind, on)).toEqual({ kind, from, to }),
);

describe('spans of one kind', () => {
  test.each(kinds)('follow each other without a gap: %s', kind =>
    fc.assert(
      fc.property(day, on => {
        const span = spanOf(kind, on);
        expect(holds(span, on)).toBe(true);
        expect(previous(next(span))).toEqual(span);
        expect(Date.parse(next(span).from) - Date.parse(span.to)).toBe(86_400_000);
        expect(daysIn(span).at(-1)).toBe(span.to);
      }),
    ),
  );
});

test('an address leads back to its span; one that is no date to the month of today', () => {
  for (const kind of ['week', 'month', 'year'] as const) {
    const span = spanOf(kind, '2026-03-04');
    const part = addressOf(span).split('/').at(-1) ?? '';
    const name = { week: 'jour', month: 'mois', year: 'annee' }[kind];
    expect(readSpan({ [name]: part }, '2020-01-01')).toEqual(span);
  }
  const month = spanOf('month', '2026-11-27');
  for (const params of [{}, { annee: '12' }, { mois: '2026-13' }, { jour: '2026-02-30' }, { jour: 'x' }])
    expect(readSpan(params, '2026-11-27')).toEqual(month);
});
