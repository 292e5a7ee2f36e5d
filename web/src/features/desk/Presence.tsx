import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { useStaffNames } from '../../ui/useStaffNames';
import styles from './Desk.module.css';
import { type Other, usePresence } from './presence';

/** Says who else of the staff is at the same ticket, before two answers go out. */
export function Presence({ id }: { id: string }) {
  const others = usePresence(id);
  const { tell } = useStaffNames();
  return (
    <p role="status" class={others.length > 0 ? styles.others : undefined}>
      {tellOthers(others, tell)}
    </p>
  );
}

/** Who else is at a ticket, in words: those who write count more than those who look. */
export function tellOthers(others: readonly Other[], tell: (staff: string) => string): string {
  const named = (doing: Other['doing']) =>
    others.filter(other => other.doing === doing).map(({ staff = '' }) => tell(staff));
  const list = (names: string[]) => new Intl.ListFormat(locale()).format(names);
  const writing = named('WRITING');
  if (writing.length > 1) return m.desk_others_write({ names: list(writing) });
  if (writing.length === 1) return m.desk_other_writes({ name: writing[0] ?? '' });
  const looking = named('LOOKING');
  if (looking.length > 1) return m.desk_others_look({ names: list(looking) });
  return looking.length === 1 ? m.desk_other_looks({ name: looking[0] ?? '' }) : '';
}
