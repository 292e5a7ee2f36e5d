import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import type { Sibling } from './contract';
import styles from './Desk.module.css';
import { useSiblings } from './useSiblings';
import { tell } from './words';

/** What else the same person has asked: the answer may stand there already. */
export function Siblings({ id }: { id: string }) {
  const { data, error, refetch } = useSiblings(id);
  return (
    <section aria-labelledby="desk-siblings">
      <h2 id="desk-siblings">{m.desk_siblings()}</h2>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <p>{m.desk_siblings_none()}</p>}
      <ul class={styles.events}>
        {data?.items.map(sibling => (
          <One key={sibling.id} sibling={sibling} />
        ))}
      </ul>
      {data?.next && <p>{m.desk_siblings_more({ n: data.items.length })}</p>}
    </section>
  );
}

function One({ sibling: { id, subject, priority, status, openedAt, mergedInto } }: { sibling: Sibling }) {
  return (
    <li>
      <a href={to(`/equipe/${id}`)}>{subject}</a>{' '}
      <span class={styles.soft}>
        {tell(priority)} · {mergedInto ? m.desk_is_part() : tell(status)} ·{' '}
        {m.desk_opened({ when: writeDay(openedAt) })}
      </span>
    </li>
  );
}
