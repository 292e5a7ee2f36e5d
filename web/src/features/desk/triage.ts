import type { NewTriage, Priority, Severity, StaffTicket } from './contract';

/** A team or a tag, as the service takes it. */
export const WORD = /^[a-z0-9][a-z0-9-]{0,39}$/;

const weights: Record<Severity, number> = { LOW: 0, MEDIUM: 1, HIGH: 2 };

/** The priority that impact and urgency give, as the service computes it. */
export function priorityOf(impact: Severity, urgency: Severity): Priority {
  const weight = weights[impact] + weights[urgency];
  if (weight === 4) return 'P1';
  if (weight === 3) return 'P2';
  return weight === 2 ? 'P3' : 'P4';
}

/** Impact and urgency that give a priority: for a ticket about which nobody has decided, so that its priority stays. */
const sources: Record<Priority, [Severity, Severity]> = {
  P1: ['HIGH', 'HIGH'],
  P2: ['HIGH', 'MEDIUM'],
  P3: ['MEDIUM', 'MEDIUM'],
  P4: ['LOW', 'LOW'],
};

/** What has been decided about a ticket, as it would be decided again: the service replaces it as a whole. */
export function readTriage({ triage, priority }: StaffTicket): NewTriage {
  if (!triage) {
    const [impact, urgency] = sources[priority];
    return { impact, urgency };
  }
  const { impact, urgency, reason, team, assignee, tags } = triage;
  const another = priorityOf(impact, urgency) !== priority;
  return {
    impact,
    urgency,
    ...(another && { priority, ...(reason && { reason }) }),
    ...(team && { team }),
    ...(assignee && { assignee }),
    ...(tags.length > 0 && { tags }),
  };
}

/** The same with somebody who takes care of it, or nobody. */
export function assign(ticket: StaffTicket, staff: string | undefined): NewTriage {
  const { assignee: _, ...rest } = readTriage(ticket);
  return staff === undefined ? rest : { ...rest, assignee: staff };
}
