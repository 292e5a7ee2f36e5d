import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { Sections } from './Sections';

export const description = m.information_privacy_lead;

export default function Privacy() {
  return (
    <Page title={m.information_privacy_title()} lead={m.information_privacy_lead()}>
      <Sections
        sections={[
          { title: m.information_privacy_kept_title(), text: m.information_privacy_kept() },
          { title: m.information_privacy_read_title(), text: m.information_privacy_read() },
          { title: m.information_privacy_rights_title(), text: m.information_privacy_rights() },
          { title: m.information_privacy_time_title(), text: m.information_privacy_time() },
          { title: m.information_privacy_young_title(), text: m.information_privacy_young() },
          { title: m.information_privacy_device_title(), text: m.information_privacy_device() },
          {
            title: m.information_privacy_open_controller_title(),
            text: m.information_privacy_open_controller(),
            open: true,
          },
        ]}
      />
    </Page>
  );
}
