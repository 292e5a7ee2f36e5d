import { useEffect } from 'preact/hooks';
import { session } from '../../../api/session';
import { to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { beginPractice, openOutbox } from '../../../store/practice/practice';
import { ButtonLink } from '../../../ui/Button';
import { NeedsAccount } from '../../../ui/NeedsAccount';
import { Page } from '../../../ui/Page';
import { useKeeps } from '../visitor';
import { KeptList } from './KeptList';
import styles from './Sessions.module.css';
import { WaitingList } from './WaitingList';

/** One's own sessions: those that wait on this device, also without a network, and those that the account keeps. */
export default function SessionsPage() {
  const keeps = useKeeps();
  if (!keeps)
    return (
      <NeedsAccount title={m.sessions_title()} lead={m.sessions_lead()}>
        <Sessions />
      </NeedsAccount>
    );
  return <Sessions />;
}

function Sessions() {
  const person = session.value?.person;
  useEffect(() => {
    beginPractice();
    // Where storage is closed, nothing waits here.
    openOutbox().catch(() => undefined);
  }, [person]);
  return (
    <Page title={m.sessions_title()} lead={m.sessions_lead()}>
      <WaitingList />
      <KeptList />
      <p class={styles.ways}>
        <ButtonLink href={to('/respirer')}>{m.breathing_title()}</ButtonLink>
        <ButtonLink href={to('/respirer/mediter')}>{m.meditation_title()}</ButtonLink>
      </p>
    </Page>
  );
}
