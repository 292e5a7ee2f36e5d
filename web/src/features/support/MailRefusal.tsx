import { useQuery } from '@tanstack/preact-query';
import { signInAddress } from '../../api/addresses';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { canConfirm } from './mails';

/** Why no mails will come. An address that is not confirmed yet can be, where links are sent; then the choice is made again. */
export function MailRefusal({ error }: { error: unknown }) {
  if (!(error instanceof Problem) || error.slug !== 'mail-unverified') return <Failure error={error} />;
  return (
    <Notice alert>
      <p>{m.support_mails_unverified()}</p>
      <WayOn />
    </Notice>
  );
}

function WayOn() {
  // Where it cannot be told, the way is shown: the page that it leads to says what it can do.
  const { data = true, isLoading } = useQuery(
    { queryKey: ['address-confirmable'], queryFn: canConfirm },
    queries,
  );
  if (isLoading) return null;
  if (!data) return <p>{m.support_mails_no_confirmation()}</p>;
  return (
    <>
      <p>
        <ButtonLink href={signInAddress(to('/aide'), { action: 'VERIFY_EMAIL' })}>
          {m.support_mails_verify()}
        </ButtonLink>
      </p>
      <p>{m.support_mails_verify_then()}</p>
    </>
  );
}
