import { useRoute } from 'preact-iso';
import { m } from '../../i18n/texts';
import { storageClosed } from '../../store/current';
import { useCurrent, useToday } from '../../store/hooks';
import type { Journal } from '../../store/journal';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { Calendar } from './Calendar';
import { addressOf, readSpan } from './spans';

/** A week, a month or a year of moods, from what is kept on this device: it works without a network. Opens at today. */
export default function CalendarPage() {
  const { params } = useRoute();
  const current = useCurrent();
  if (current !== undefined) return <Open journal={current.journal} params={params} />;
  return (
    <NeedsAccount title={m.calendar_title()} lead={m.calendar_lead()}>
      <Page title={m.calendar_title()}>
        <p role="status">{storageClosed.value ? m.calendar_no_storage() : m.calendar_opening()}</p>
      </Page>
    </NeedsAccount>
  );
}

function Open({ journal, params }: { journal: Journal; params: Record<string, string> }) {
  const today = useToday(journal);
  const span = readSpan(params, today);
  return <Calendar key={addressOf(span)} span={span} today={today} journal={journal} />;
}
