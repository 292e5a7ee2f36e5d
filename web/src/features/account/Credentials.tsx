import { useQuery } from '@tanstack/preact-query';
import { signInAddress } from '../../api/addresses';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './Account.module.css';
import { type Credential, loadCredentials } from './profile';

/** What the identity server changes, on its own page. */
const changes = [
  { action: 'UPDATE_PASSWORD', text: m.account_password },
  { action: 'UPDATE_EMAIL', text: m.account_address },
  { action: 'webauthn-register-passwordless', text: m.account_passkey },
  { action: 'CONFIGURE_TOTP', text: m.account_code },
];

const kinds: Record<NonNullable<Credential['kind']>, () => string> = {
  password: m.account_credential_password,
  passkey: m.account_credential_passkey,
  'one-time-code': m.account_credential_one_time_code,
  'recovery-codes': m.account_credential_recovery_codes,
};

/** What one signs in with, and the ways to change it: all of them lead to the identity server and back. */
export function Credentials() {
  // Coming back from there, they may be others.
  const { data, error, refetch } = useQuery(
    { queryKey: ['credentials'], queryFn: loadCredentials, staleTime: 0 },
    queries,
  );
  return (
    <section>
      <h2>{m.account_keys()}</h2>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <ul class={styles.sessions}>
        {data?.map(credential => (
          <OneCredential key={credential.id} credential={credential} />
        ))}
      </ul>
      <p>{m.account_keys_text()}</p>
      <ul class={styles.keys}>
        {changes.map(({ action, text }) => (
          <li key={action}>
            <ButtonLink href={signInAddress(to('/compte'), { action })}>{text()}</ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneCredential({ credential }: { credential: Credential }) {
  const { id, kind = 'password', createdAt } = credential;
  const name = tell(credential);
  return (
    <li>
      <p class={styles.where}>
        <strong>{name}</strong>
        {typeof createdAt === 'string' && <span>{tellSince(kind, writeDay(createdAt))}</span>}
      </p>
      {kind !== 'password' && (
        <ButtonLink
          href={signInAddress(to('/compte'), { action: `delete_credential:${id}` })}
          aria-label={m.account_credential_remove_label({ name })}
        >
          {m.account_credential_remove()}
        </ButtonLink>
      )}
    </li>
  );
}

/** Its kind, and how the person named the device that it is on. */
function tell({ kind = 'password', label }: Credential): string {
  const name = kinds[kind]();
  return label ? m.account_credential_named({ kind: name, label }) : name;
}

function tellSince(kind: Credential['kind'], when: string): string {
  return kind === 'password'
    ? m.account_credential_password_since({ when })
    : m.account_credential_since({ when });
}
