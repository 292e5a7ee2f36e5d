import { useQuery } from '@tanstack/preact-query';
import { signInAddress } from '../../api/addresses';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import styles from './Account.module.css';
import { Address } from './Address';
import { Closing } from './Closing';
import { ProfileForm } from './ProfileForm';
import { readAccount } from './profile';
import { Sessions } from './Sessions';

/** What the identity server changes, on its own page. */
const keys = [
  { action: 'UPDATE_PASSWORD', text: m.account_password },
  { action: 'UPDATE_EMAIL', text: m.account_address },
  { action: 'webauthn-register-passwordless', text: m.account_passkey },
  { action: 'CONFIGURE_TOTP', text: m.account_code },
];

export default function Account() {
  return (
    <NeedsAccount title={m.account_title()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  // Read once: a form that is being filled in must not change under the hand.
  const { data, isError, refetch } = useQuery(
    { queryKey: ['account'], queryFn: readAccount, gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
    queries,
  );
  return (
    <Page title={m.account_title()}>
      {data === undefined && !isError && <p role="status">{m.ui_loading()}</p>}
      {isError && (
        <Notice alert>
          <p>{m.account_unread()}</p>
          <Button onClick={() => void refetch()}>{m.ui_try_again()}</Button>
        </Notice>
      )}
      {data !== undefined && <ProfileForm read={data} />}
      <Address email={data?.account.email} />
      <section>
        <h2>{m.account_keys()}</h2>
        <p>{m.account_keys_text()}</p>
        <ul class={styles.keys}>
          {keys.map(({ action, text }) => (
            <li key={action}>
              <ButtonLink href={signInAddress(to('/compte'), { action })}>{text()}</ButtonLink>
            </li>
          ))}
        </ul>
      </section>
      <Sessions />
      <Closing />
    </Page>
  );
}
