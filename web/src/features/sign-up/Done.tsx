import { signInAddress } from '../../api/addresses';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';

/** Whether the link in the mail has to be opened before the first sign-in, may be, or none was sent. */
export type Confirmation = 'required' | 'offered' | 'off';

/** What comes after a sign-up. Where confirmation is required it is the same for an address that had an account already. */
export function Done({ confirmation, email }: { confirmation: Confirmation; email: string }) {
  const link = (
    <ButtonLink kind={confirmation === 'required' ? 'plain' : 'primary'} href={signInAddress(placeAfter())}>
      {m.ui_sign_in()}
    </ButtonLink>
  );
  if (confirmation === 'required')
    return (
      <Page title={m.sign_up_mail_title()} lead={m.sign_up_mail_lead({ email })}>
        <p>{m.sign_up_mail_missing()}</p>
        <p>{m.sign_up_mail_then()}</p>
        {link}
      </Page>
    );
  return (
    <Page title={m.sign_up_done_title()} lead={m.sign_up_done_lead()}>
      {confirmation === 'offered' && <p>{m.sign_up_mail_offered({ email })}</p>}
      {link}
    </Page>
  );
}

/** Where somebody wanted to go when they came here; home otherwise. The gateway leads to pages of ours only. */
function placeAfter(): string {
  return new URLSearchParams(location.search).get('then') ?? to('/');
}
