import type { ComponentChildren } from 'preact';
import { m } from '../../i18n/texts';
import { type Current, storageClosed } from '../../store/current';
import { useCurrent } from '../../store/hooks';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';

interface Content {
  /** Of the page, until the journal is open. */
  title: string;
  lead?: string;
  children: (current: Current) => ComponentChildren;
}

/** Shows a page of the journal once it is open, also without a network; offers everybody else to sign in. */
export function JournalGate({ title, lead, children }: Content) {
  const current = useCurrent();
  if (current !== undefined) return <>{children(current)}</>;
  return (
    <NeedsAccount title={title} lead={lead}>
      <Page title={title} lead={lead}>
        <p role="status">{storageClosed.value ? m.journal_no_storage() : m.journal_opening()}</p>
      </Page>
    </NeedsAccount>
  );
}
