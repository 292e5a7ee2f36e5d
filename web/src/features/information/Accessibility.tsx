import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { Sections } from './Sections';

export const description = m.information_accessibility_lead;

export default function Accessibility() {
  return (
    <Page title={m.information_accessibility_title()} lead={m.information_accessibility_lead()}>
      <Sections
        sections={[
          { title: m.information_accessibility_state_title(), text: m.information_accessibility_state() },
          { title: m.information_accessibility_checked_title(), text: m.information_accessibility_checked() },
          { title: m.information_accessibility_known_title(), text: m.information_accessibility_known() },
          {
            title: m.information_accessibility_open_audit_title(),
            text: m.information_accessibility_open_audit(),
            open: true,
          },
          {
            title: m.information_accessibility_open_contact_title(),
            text: m.information_accessibility_open_contact(),
            open: true,
          },
        ]}
      />
    </Page>
  );
}
