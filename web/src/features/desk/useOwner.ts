import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { useStaffNames } from '../../ui/useStaffNames';

/** Who takes care of something, in words. */
export function useOwner(assignee: string | undefined): string {
  const staff = useStaffNames();
  if (assignee === undefined) return m.desk_nobodys();
  if (assignee === session.value?.person) return m.desk_yours();
  return m.desk_taken({ name: staff.tell(assignee) });
}
