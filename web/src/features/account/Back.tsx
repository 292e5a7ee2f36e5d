import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';

/** Where a sign-in in a tab of its own ends: the tab that waits has been told. */
export default function Back() {
  const lead = session.value?.signedIn === false ? m.account_back_out() : m.account_back_lead();
  return <Page title={m.account_back_title()} lead={lead} />;
}
