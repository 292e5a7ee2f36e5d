import type { ComponentChildren } from 'preact';
import { session } from '../api/session';
import { isStaff } from '../api/staff';
import { NeedsAccount } from './NeedsAccount';
import { NotHere } from './NotHere';

/** Shows a page to staff alone; for everybody else there is nothing here. */
export function StaffOnly({ title, children }: { title: string; children: ComponentChildren }) {
  if (session.value?.signedIn && !isStaff()) return <NotHere />;
  return <NeedsAccount title={title}>{children}</NeedsAccount>;
}
