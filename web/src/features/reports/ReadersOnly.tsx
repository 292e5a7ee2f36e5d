import type { ComponentChildren } from 'preact';
import { isAdmin } from '../../api/staff';
import { AdminOnly } from '../../ui/editing/AdminOnly';
import { StaffOnly } from '../../ui/StaffOnly';

/** Shows a report to staff and to administrators; for everybody else there is nothing here. */
export function ReadersOnly({ title, children }: { title: string; children: ComponentChildren }) {
  const Only = isAdmin() ? AdminOnly : StaffOnly;
  return <Only title={title}>{children}</Only>;
}
