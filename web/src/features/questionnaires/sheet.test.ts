import { describe, expect, test } from 'vitest';
import { answer, clear, emptySheet, faultyCodes, minutesFor, requestOf, skip } from './sheet';

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
});
