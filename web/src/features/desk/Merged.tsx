import { useEffect, useRef } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Change } from './change';
import styles from './Desk.module.css';
import { splitTicket } from './tickets';

interface Content {
  id: string;
  /** The ticket of which it is a part. */
  whole: string;
  change: Change;
}

/** Says that a ticket is part of another one, leads there, and makes it a ticket of its own again. */
export function Merged({ id, whole, change }: Content) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // The form that was pressed is gone: who works by keyboard goes on here.
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  return (
    <section ref={place} class={styles.merged} tabIndex={-1} aria-label={m.desk_merge_state()}>
      <p>
        <a href={to(`/equipe/${whole}`)}>{m.desk_merged()}</a>
      </p>
      <Button onClick={() => void change(etag => splitTicket(id, etag))}>{m.desk_split()}</Button>
    </section>
  );
}
