import { describe, expect, test } from 'vitest';
import {
  answer,
  carryOver,
  clear,
  emptySheet,
  faultyCodes,
  minutesFor,
  requestOf,
  skip,
  wrongCounts,
} from './sheet';

const questionnaire = { available: true, version: 2, wordingVersion: 1, defaultCoding: 'occurrences' };
const empty = emptySheet(questionnaire);

describe('a sheet', () => {
  test('never has a question both answered and skipped', () => {
    const skipped = skip(answer(empty, 'detention', 1), 'detention');
    expect(skipped).toMatchObject({ answers: {}, skipped: ['detention'] });
    expect(answer(skipped, 'detention', 2)).toMatchObject({ answers: { detention: 2 }, skipped: [] });
    expect(clear(skipped, 'detention')).toEqual(empty);
  });

  test('is sent with the version and the coding that were filled in', () =>
    expect(requestOf(questionnaire, answer(empty, 'holidays', 1))).toEqual({
      version: 2,
      coding: 'occurrences',
      answers: { holidays: 1 },
      skipped: [],
    }));

  test('finds its question by the pointer of a fault', () => {
    const sheet = skip(empty, 'detention');
    const faults = ['/answers/a~1b', '/skipped/0', '/version', ''].map(pointer => ({
      pointer,
      code: 'size',
    }));
    expect([...faultyCodes(faults, sheet)]).toEqual(['a/b', 'detention']);
  });

  test('takes a minute at least', () => expect([1, 10, 43].map(minutesFor)).toEqual([1, 1, 5]));

  const counted = (labels: Record<string, string>, version = 2) => ({
    ...questionnaire,
    version,
    scoring: { version: 1, maximumOccurrences: 20 },
    items: Object.entries(labels).map(([code, label]) => ({
      code,
      label,
      weight: 1,
      repeatable: code !== 'death',
      reverse: false,
      sensitive: false,
    })),
  });

  test('knows the numbers that cannot be counted', () => {
    const answers = { a: 0, b: 20, c: 21, death: 2, gone: 99 };
    const labels = { a: 'A', b: 'B', c: 'C', death: 'D' };
    expect([...wrongCounts(counted(labels), { ...empty, answers })]).toEqual(['a', 'c', 'death']);
  });

  test('goes over to the next version with what reads the same, and nothing else', () => {
    const before = counted({ a: 'A', b: 'B', c: 'C', d: 'D' });
    const next = counted({ a: 'A', b: 'Bis', d: 'D' }, 3);
    const sheet = { ...empty, at: 3, answers: { a: 2, b: 1, c: 1 }, skipped: ['d'] };
    expect(carryOver(before, next, sheet)).toEqual({
      version: 3,
      wording: 1,
      at: 0,
      answers: { a: 2 },
      skipped: ['d'],
    });
  });
});
