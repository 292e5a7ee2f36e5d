import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';

/** Leads from a part to the request that it is part of, by its subject where that is known: nothing more happens in the part. */
export function Joined({ whole, subject }: { whole: string; subject?: string | undefined }) {
  return (
    <a href={to(`/aide/${whole}`)}>
      {subject === undefined ? m.support_joined_link() : m.support_joined_to({ subject })}
    </a>
  );
}
