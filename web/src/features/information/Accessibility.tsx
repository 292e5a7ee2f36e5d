import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';

export default function Accessibility() {
  return <Page title={m.information_accessibility_title()} lead={m.information_accessibility_lead()} />;
}
