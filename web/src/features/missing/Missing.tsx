import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';

export default function Missing() {
  return (
    <Page title={m.missing_title()} lead={m.missing_lead()}>
      <ButtonLink kind="primary" href={to('/')}>
        {m.missing_home()}
      </ButtonLink>
    </Page>
  );
}
