import { m } from '../../i18n/texts';
import type { Category, Next, Priority, Severity, Status } from './contract';

const words: Record<Priority | Status | Category | Severity, () => string> = {
  P1: m.desk_p1,
  P2: m.desk_p2,
  P3: m.desk_p3,
  P4: m.desk_p4,
  OPEN: m.desk_status_open,
  ANSWERED: m.desk_status_answered,
  WAITING: m.desk_status_waiting,
  SOLVED: m.desk_status_solved,
  CLOSED: m.desk_status_closed,
  help: m.desk_about_help,
  bug: m.desk_about_bug,
  suggestion: m.desk_about_suggestion,
  data: m.desk_about_data,
  LOW: m.desk_low,
  MEDIUM: m.desk_medium,
  HIGH: m.desk_high,
};

type Code = keyof typeof words;

/** A code of the service in words; one that is not known yet as it is. */
export function tell(code: Code): string {
  return words[code]?.() ?? code;
}

export const priorities: Priority[] = ['P1', 'P2', 'P3', 'P4'];
export const severities: Severity[] = ['LOW', 'MEDIUM', 'HIGH'];
export const categories: Category[] = ['help', 'bug', 'suggestion', 'data'];
export const statuses: Status[] = ['OPEN', 'ANSWERED', 'WAITING', 'SOLVED', 'CLOSED'];
/** To which staff move a ticket. */
export const states: Next[] = ['ANSWERED', 'OPEN', 'WAITING', 'SOLVED'];

/** Codes with their words, for a choice. */
export function choices<C extends Code>(codes: readonly C[]): [C, string][] {
  return codes.map(code => [code, tell(code)]);
}
