import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { AskForm } from './AskForm';
import { CoolingOff } from './CoolingOff';
import { Objections } from './Objections';
import { RequestList } from './RequestList';

/** The six rights: what was asked for and how far it is, what is asked of staff, and what is stopped. */
export default function RequestsPage() {
  return (
    <NeedsAccount title={m.my_data_requests_title()} lead={m.my_data_requests_lead()}>
      <Page title={m.my_data_requests_title()} lead={m.my_data_requests_lead()}>
        <CoolingOff />
        <RequestList />
        <AskForm />
        <Objections />
        <p>
          <a href={to('/mes-donnees')}>{m.my_data_title()}</a>
        </p>
      </Page>
    </NeedsAccount>
  );
}
