import { describe, expect, test } from 'vitest';
import { lookAt } from './file';

const fileOf = (content: BlobPart, name = 'journal.csv') => new File([content], name);

describe('a file that can be imported', () => {
  test.each([
    ['full_date,date,weekday,time,mood,activities,note_title,note\n2026-03-02,…', 'daylio'],
    ['\ufeff"full_date","date","weekday","time","mood"\r\n', 'daylio'],
    ['year,date,weekday,time,mood,activities,note\n', 'daylio'],
    ['id,kind,feltAt,zone,localDate,emotions\r\n', 'cesizen'],
  ])('%s is known by its first line', async (text, format) =>
    expect(await lookAt(fileOf(text))).toEqual({ format }),
  );
});

describe('a file that cannot says what helps', () => {
  test.each([
    ['', 'a.csv', /vide/],
    ['\n\n', 'a.csv', /vide/],
    ['PK\u0003\u0004…', 'backup.daylio', /sauvegarde de Daylio/],
    ['PK\u0003\u0004…', 'classeur.xlsx', /classeur/],
    ['%PDF-1.7', 'a.pdf', /PDF/],
    [new Uint8Array([0xff, 0xfe, 0x66, 0]), 'a.csv', /UTF-16/],
    ['full_date;date;weekday', 'a.csv', /points-virgules/],
    ['{"entries": []}', 'a.json', /JSON/],
    ['bonjour', 'a.txt', /première ligne/],
  ])('%s, named %s', async (content, name, words) => {
    const seen = await lookAt(fileOf(content, name));
    expect('fault' in seen && seen.fault).toMatch(words);
  });

  test('also when it is too large, without being read', async () => {
    const large = fileOf('full_date,date,');
    Object.defineProperty(large, 'size', { value: 33 * 1024 * 1024 });
    expect(await lookAt(large)).toMatchObject({ fault: expect.stringContaining('32') });
  });
});
