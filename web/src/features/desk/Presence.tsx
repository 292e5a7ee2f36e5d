import { m } from '../../i18n/texts';
import styles from './Desk.module.css';
import { type Other, usePresence } from './presence';

/** Says when somebody else of the staff is at the same ticket, before two answers go out. Who it is the service does not tell. */
export function Presence({ id }: { id: string }) {
  const others = usePresence(id);
  return (
    <p role="status" class={others.length > 0 ? styles.others : undefined}>
      {tellOthers(others)}
    </p>
  );
}

/** Who else is at a ticket, in words: those who write count more than those who look. */
export function tellOthers(others: readonly Other[]): string {
  const writing = others.filter(({ doing }) => doing === 'WRITING').length;
  if (writing > 1) return m.desk_others_write({ n: writing });
  if (writing === 1) return m.desk_other_writes();
  if (others.length > 1) return m.desk_others_look({ n: others.length });
  return others.length === 1 ? m.desk_other_looks() : '';
}
