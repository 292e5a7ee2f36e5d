import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';
import { Sections } from './Sections';

export const description = m.information_about_lead;

export default function About() {
  return (
    <Page title={m.information_about_title()} lead={m.information_about_lead()}>
      <Sections
        sections={[
          { title: m.information_about_what_title(), text: m.information_about_what() },
          { title: m.information_about_who_title(), text: m.information_about_who() },
          { title: m.information_about_free_title(), text: m.information_about_free() },
          { title: m.information_about_limits_title(), text: m.information_about_limits() },
        ]}
      />
    </Page>
  );
}
