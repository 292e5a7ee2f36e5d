import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';

export default function Privacy() {
  return <Page title={m.information_privacy_title()} lead={m.information_privacy_lead()} />;
}
