import { writeMoment } from '../../i18n/dates';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { tellDue } from './due';

/** How much time a ticket leaves, with a mark of its own for each level, so that it reads without colour. */
export function Time({ ticket, now }: { ticket: StaffTicket; now: number }) {
  const { level, text } = tellDue(ticket, now);
  const marks = { late: '▲', soon: '◆', later: '●', paused: '❙❙', done: '✓' };
  return (
    <span class={`${styles.time} ${styles[level]}`} title={writeMoment(ticket.nextDue ?? undefined)}>
      <span aria-hidden="true">{marks[level]}</span> {text}
    </span>
  );
}
