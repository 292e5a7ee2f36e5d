import { signal } from '@preact/signals';
import { onPersonGone } from '../../api/device';
import type { StaffTicket } from './contract';
import { tellDue } from './due';

export type Whose = 'all' | 'mine' | 'nobody';

/** What of the queue is shown. */
export interface Filters {
  whose: Whose;
  /** A priority, or '' for all. */
  priority: string;
  /** A category, or '' for all. */
  category: string;
  /** A team, or '' for all. */
  team: string;
  /** Only what is late or urgent. */
  pressing: boolean;
}

const none: Filters = { whose: 'all', priority: '', category: '', team: '', pressing: false };

/** The filters in force; they stay while tickets are read. */
export const filters = signal(none);

onPersonGone(resetFilters);

export function resetFilters(): void {
  filters.value = none;
}

export function isFiltering(): boolean {
  return filters.value !== none && JSON.stringify(filters.value) !== JSON.stringify(none);
}

/** The tickets that the filters let through, in the order of the queue. */
export function pick(tickets: StaffTicket[], wanted: Filters, me: string | undefined, now: number) {
  return tickets.filter(ticket => {
    const assignee = ticket.triage?.assignee ?? undefined;
    if (wanted.whose === 'mine' && (me === undefined || assignee !== me)) return false;
    if (wanted.whose === 'nobody' && assignee !== undefined) return false;
    if (wanted.priority !== '' && ticket.priority !== wanted.priority) return false;
    if (wanted.category !== '' && ticket.category !== wanted.category) return false;
    if (wanted.team !== '' && ticket.triage?.team !== wanted.team) return false;
    return !wanted.pressing || ['late', 'soon'].includes(tellDue(ticket, now).level);
  });
}
