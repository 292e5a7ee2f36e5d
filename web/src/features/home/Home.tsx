import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Page } from '../../ui/Page';

export default function Home() {
  return (
    <Page title={m.home_title()} lead={m.home_lead()}>
      <h2>
        <a href={to('/aide-maintenant')}>{m.home_help()}</a>
      </h2>
      <p>{m.home_help_text()}</p>
      <h2>{m.home_kept_title()}</h2>
      <p>{m.home_kept()}</p>
    </Page>
  );
}
