import { erasureMet } from '../api/erased';
import { m } from '../i18n/texts';
import { Notice } from '../ui/Notice';

/** Says that the account of this page was erased, perhaps on another device; the page of the receipt says it in its own words. */
export function Erased({ path }: { path: string }) {
  return erasureMet.value && path !== '/effacement' ? (
    <Notice alert>
      <p>
        <strong>{m.shell_erased()}</strong>
      </p>
      <p>{m.shell_erased_text()}</p>
    </Notice>
  ) : null;
}
