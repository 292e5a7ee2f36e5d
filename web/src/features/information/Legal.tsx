import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';

export default function Legal() {
  return <Page title={m.information_legal_title()} lead={m.information_legal_lead()} />;
}
