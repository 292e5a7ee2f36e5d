import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Notice } from './breaches';
import { readDescription, spread } from './description';
import { fieldOf, isLate, momentOf, stagesFor } from './rules';
import { pressureOf, tellClock } from './words';

const known = '2026-03-27T20:00:00Z';
const after = (hours: number) => new Date(Date.parse(known) + hours * 3_600_000).toISOString();
const notice = (recipient: Notice['recipient'], hours: number): Notice => ({
  recipient,
  stage: 'INITIAL',
  sentAt: after(hours),
});

test('at 72 hours sharp a first notice to the authority is in time, a moment later it is not', () => {
  expect(isLate('AUTHORITY', after(72), known, [])).toBe(false);
  expect(isLate('AUTHORITY', after(72.01), known, [])).toBe(true);
});

test('for people the law names no hours, and what completes a notice is not late', () => {
  expect(isLate('PEOPLE', after(100), known, [])).toBe(false);
  expect(isLate('AUTHORITY', after(100), known, [notice('AUTHORITY', 10)])).toBe(false);
  expect(isLate('AUTHORITY', after(100), known, [notice('PEOPLE', 10)])).toBe(true);
});

test('a first notice begins or says everything, a later one adds or says the rest, to each on its own', () => {
  expect(stagesFor('AUTHORITY', [notice('PEOPLE', 1)])).toEqual(['INITIAL', 'FINAL']);
  expect(stagesFor('AUTHORITY', [notice('AUTHORITY', 1)])).toEqual(['FURTHER', 'FINAL']);
});

test('the clock says what is left, then by how much it is late, and nothing once nobody is owed', () => {
  const breach = { knownAt: known, dueAt: after(72), owed: ['AUTHORITY' as const, 'PEOPLE' as const] };
  const told = (hours: number) => tellClock(breach, Date.parse(after(hours))).replace(/\s/g, ' ');
  expect(told(20)).toMatch(
    /^À informer : la CNIL et les personnes concernées\. Il reste 2 j 4 h, jusqu’au 30 mars/,
  );
  expect(told(74)).toMatch(/En retard de 2 h, depuis le 30 mars/);
  expect(tellClock({ knownAt: known, owed: [] }, Date.parse(known))).toBe('Personne ne reste à informer.');
  const pressures = [20, 49, 73].map(hours => pressureOf(breach, Date.parse(after(hours))));
  expect(pressures).toEqual(['calm', 'soon', 'late']);
});

test('a moment goes into a field and comes back to the minute', () => {
  const moments = fc.date({ min: new Date('2018-05-25'), max: new Date('2040-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, moment => {
      const minute = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
      // An hour that a change of the time repeats is one and the same in a field.
      const back = Date.parse(momentOf(fieldOf(minute)) ?? '');
      expect([0, 3_600_000]).toContain(Math.abs(back - minute.getTime()));
    }),
  );
  expect(momentOf('')).toBeUndefined();
});

test('a description goes into fields and comes back as it was', () => {
  const description = { nature: 'Volé.', people: 40, risk: 'NONE' as const, riskReason: 'Chiffré.' };
  const form = new FormData();
  for (const [field, value] of Object.entries(spread(description))) form.set(field, value);
  expect(readDescription(form)).toEqual(description);
});
