import { useQuery } from '@tanstack/preact-query';
import { signInAddress } from '../../api/addresses';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { readAddress } from './profile';

/** Whether the address is confirmed, and the way to another link. Silent where that cannot be told now. */
export function Address({ email }: { email: string | undefined }) {
  // Coming back from the page that sends the link, or from the link itself, it may be another.
  const { data } = useQuery({ queryKey: ['address'], queryFn: readAddress, staleTime: 0 }, queries);
  return (
    <section>
      <h2>{m.account_email()}</h2>
      <p>{email}</p>
      <p role="status">
        {data !== undefined && (data.confirmed ? m.account_confirmed() : m.account_unconfirmed())}
      </p>
      {data?.confirmed === false && data.confirmation === 'off' && <p>{m.account_no_mails()}</p>}
      {data?.confirmed === false && data.confirmation !== 'off' && (
        <p>
          <ButtonLink href={signInAddress(to('/compte'), { action: 'VERIFY_EMAIL' })}>
            {m.account_send_again()}
          </ButtonLink>
        </p>
      )}
      <p>{m.account_address_text()}</p>
    </section>
  );
}
