import type { Notice, Recipient, Stage } from './breaches';

/** The hours that the law gives from knowledge to the first notice to the authority (GDPR art. 33(1)), in milliseconds. */
const DEADLINE = 72 * 3_600_000;

/** What a notice may be now: the first one begins or says everything, later ones add or say the rest. */
export function stagesFor(recipient: Recipient, given: Notice[]): Stage[] {
  return given.some(notice => notice.recipient === recipient) ? ['FURTHER', 'FINAL'] : ['INITIAL', 'FINAL'];
}

/** Whether a notice has to say why it comes after the 72 hours: the first one to the authority alone. */
export function isLate(
  recipient: Recipient,
  sentAt: string,
  knownAt: string | undefined,
  given: Notice[],
): boolean {
  if (recipient !== 'AUTHORITY' || given.some(notice => notice.recipient === recipient)) return false;
  return Date.parse(sentAt) - Date.parse(knownAt ?? '') > DEADLINE;
}

/** A moment as a field of date and time says it, in the time of this device: 2026-03-02T09:30. */
export function fieldOf(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The moment that such a field says, or nothing where it says none. */
export function momentOf(field: string): string | undefined {
  const time = Date.parse(field);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
