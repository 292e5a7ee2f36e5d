import { useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { Keep } from './Keep';
import styles from './Questionnaire.module.css';
import { readWaiting } from './waiting';

/** Where somebody comes back after signing in: keeps the result that waited. */
export default function KeepPage() {
  return (
    <NeedsAccount title={m.questionnaires_keep()}>
      <Waiting />
    </NeedsAccount>
  );
}

function Waiting() {
  const [pending] = useState(readWaiting);
  return (
    <Page title={m.questionnaires_keep()} lead={pending?.title ?? m.questionnaires_keep_nothing()}>
      {pending !== undefined && <Keep pending={pending} now />}
      <p class={styles.actions}>
        <ButtonLink href={to('/mes-tests')}>{m.questionnaires_mine()}</ButtonLink>
        <ButtonLink kind="quiet" href={to('/tests')}>
          {m.questionnaires_back_to_list()}
        </ButtonLink>
      </p>
    </Page>
  );
}
