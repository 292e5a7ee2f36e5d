import { expect, test } from 'vitest';
import { writeReminder } from './reminder';

const day = new Date(2027, 1, 28, 15);
const now = new Date('2026-03-01T12:00:00.123Z');
const write = (text: string) => writeReminder({ id: 'a', day, summary: 'Faire le point', text }, now);

test('a reminder is one whole day, also at the end of a month, and rings no bell', () => {
  const file = write('x');
  expect(file).toContain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
  expect(file).toContain('DTSTAMP:20260301T120000Z\r\n');
  expect(file).not.toContain('VALARM');
});

test('what would end a line or a value is escaped', () =>
  expect(write('a, b; c\\d\ne')).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\ne\r\n'));

test('lines are folded at 75 octets, and no character is torn apart', () => {
  const text = 'été 🌿 '.repeat(40);
  const file = write(text);
  for (const line of file.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${text}`);
});
