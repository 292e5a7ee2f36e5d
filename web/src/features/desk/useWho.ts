import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { useStaffNames } from '../../ui/useStaffNames';

/** Says who of the staff it was: « Vous », or a name. */
export function useWho(): (staff: string) => string {
  const names = useStaffNames();
  return staff => (staff === session.value?.person ? m.desk_you() : names.tell(staff));
}
