import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { ButtonLink } from './Button';
import { Page } from './Page';

/** What stands at an address where there is nothing, or nothing for this person. */
export function NotHere() {
  return (
    <Page title={m.missing_title()} lead={m.missing_lead()}>
      <ButtonLink kind="primary" href={to('/')}>
        {m.missing_home()}
      </ButtonLink>
    </Page>
  );
}
