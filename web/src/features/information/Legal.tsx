import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { Sections } from './Sections';

export const description = m.information_legal_lead;

export default function Legal() {
  return (
    <Page title={m.information_legal_title()} lead={m.information_legal_lead()}>
      <Sections
        sections={[
          {
            title: m.information_legal_open_publisher_title(),
            text: m.information_legal_open_publisher(),
            open: true,
          },
          { title: m.information_legal_open_host_title(), text: m.information_legal_open_host(), open: true },
          { title: m.information_legal_licence_title(), text: m.information_legal_licence() },
          { title: m.information_legal_not_medical_title(), text: m.information_legal_not_medical() },
        ]}
      />
    </Page>
  );
}
