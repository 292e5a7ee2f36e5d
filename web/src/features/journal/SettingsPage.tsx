import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { useReference } from '../../store/hooks';
import { Page } from '../../ui/Page';
import styles from './Journal.module.css';
import { JournalGate } from './JournalGate';
import { NightEnd } from './NightEnd';
import { OwnContexts } from './OwnContexts';

/** What a person has set for the journal: when a day ends, and contexts of their own. The service keeps it, for all devices. */
export default function SettingsPage() {
  return (
    <JournalGate title={m.journal_settings()} lead={m.journal_settings_lead()}>
      {current => <JournalSettings current={current} />}
    </JournalGate>
  );
}

export function JournalSettings({ current: { journal } }: { current: Current }) {
  const settings = useReference(journal, 'settings');
  const groups = useReference(journal, 'contexts');
  return (
    <Page title={m.journal_settings()} lead={m.journal_settings_lead()}>
      <p class={styles.ways}>
        <a href={to('/journal')}>{m.journal_to_list()}</a>
      </p>
      <h2>{m.journal_night()}</h2>
      {settings === undefined ? (
        <p role="status">{m.journal_settings_offline()}</p>
      ) : (
        <NightEnd journal={journal} settings={settings} />
      )}
      <h2>{m.journal_own_contexts()}</h2>
      {groups === undefined ? (
        <p role="status">{m.journal_no_contexts()}</p>
      ) : (
        <OwnContexts journal={journal} groups={groups} />
      )}
    </Page>
  );
}
