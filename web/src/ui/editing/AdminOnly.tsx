import type { ComponentChildren } from 'preact';
import { session } from '../../api/session';
import { isAdmin } from '../../api/staff';
import { NeedsAccount } from '../NeedsAccount';
import { NotHere } from '../NotHere';

/** Shows a page to administrators alone; for everybody else there is nothing here. */
export function AdminOnly({ title, children }: { title: string; children: ComponentChildren }) {
  if (session.value?.signedIn && !isAdmin()) return <NotHere />;
  return <NeedsAccount title={title}>{children}</NeedsAccount>;
}
