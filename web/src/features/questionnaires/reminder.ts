/** A day in a calendar, without a time. */
export interface Reminder {
  /** Stays the same for the same reminder, so that a calendar does not show it twice. */
  id: string;
  day: Date;
  summary: string;
  text: string;
}

/**
 * A reminder as a file for calendars (RFC 5545): one whole day, without an alarm. What it says can be seen on a locked screen, so
 * callers name no questionnaire and no result.
 */
export function writeReminder({ id, day, summary, text }: Reminder, now = new Date()): string {
  const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//CESIZen//Web//FR',
    'BEGIN:VEVENT',
    `UID:${id}@cesizen`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(next)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(text)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(line => `${fold(line)}\r\n`).join('');
}

/** On the date of this device. */
function dateOf(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}${two(day.getMonth() + 1)}${two(day.getDate())}`;
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines have 75 octets at most, and no character is torn apart; what follows begins with a space. */
function fold(line: string): string {
  const lines: string[] = [];
  let rest = '';
  for (const character of line) {
    if (octets(rest + character) > 75) {
      lines.push(rest);
      rest = ' ';
    }
    rest += character;
  }
  return [...lines, rest].join('\r\n');
}

const encoder = new TextEncoder();

function octets(text: string): number {
  return encoder.encode(text).length;
}
