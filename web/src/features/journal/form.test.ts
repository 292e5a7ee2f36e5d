import { expect, test } from 'vitest';
import type { Content } from '../../store/entries';
import { contentOf, faultsOf, formOf } from './form';

const before: Content = {
  kind: 'momentary',
  feltAt: '2026-11-22T00:30:17Z',
  zone: 'Europe/Paris',
  localDate: '2026-11-21',
  emotions: [{ code: 'calm', intensity: 33 }],
  valence: 0.42,
  contexts: ['family'],
  note: ' deux lignes\nici ',
};
const now = Date.parse('2026-11-22T12:00:00Z');

test('what nobody touched stays as it was, to the second', () =>
  expect(contentOf(formOf(before), before)).toEqual(before));

test('with another time, the day is that of the time', () => {
  const content = contentOf({ ...formOf(before), time: '09:15' }, before);
  expect(content.feltAt).toBe('2026-11-22T08:15:00.000Z');
  expect(content.localDate).toBeUndefined();
});

test('what is emptied is gone', () => {
  const form = { ...formOf(before), note: ' \n', contexts: [], valence: undefined };
  const { note, contexts, valence } = contentOf(form, before);
  expect([note, contexts, valence]).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['no word', { emotions: [] }, 'journal-add-word'],
  ['no time', { time: '' }, 'journal-day'],
  ['a time to come', { day: '2026-11-23' }, 'journal-day'],
  ['a note that is too long', { note: '🙂'.repeat(10_001) }, 'journal-note'],
])('%s is a fault', (_, part, field) =>
  expect(Object.keys(faultsOf({ ...formOf(before), ...part }, before.zone, now))).toEqual([field]),
);

test('a long note of odd characters is none', () =>
  expect(faultsOf({ ...formOf(before), note: '🙂'.repeat(10_000) }, before.zone, now)).toEqual({}));
