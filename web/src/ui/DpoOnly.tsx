import type { ComponentChildren } from 'preact';
import { session } from '../api/session';
import { isDpo } from '../api/staff';
import { NeedsAccount } from './NeedsAccount';
import { NotHere } from './NotHere';

/** Shows a page to the data protection officer alone; for everybody else there is nothing here. */
export function DpoOnly({ title, children }: { title: string; children: ComponentChildren }) {
  if (session.value?.signedIn && !isDpo()) return <NotHere />;
  return <NeedsAccount title={title}>{children}</NeedsAccount>;
}
