import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';

export default function About() {
  return <Page title={m.information_about_title()} lead={m.information_about_lead()} />;
}
