import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { Accesses } from './Accesses';
import { Applications } from './Applications';
import { Consents } from './Consents';
import { CoolingOff } from './CoolingOff';
import { EraseForm } from './EraseForm';
import { ExportSection } from './ExportSection';
import { Freeze } from './Freeze';
import { ImportSection } from './ImportSection';
import { Readers } from './Readers';

/** What is kept, who can read it, and how to take it along, freeze it, or erase it: all on one screen. */
export default function MyData() {
  return (
    <NeedsAccount title={m.my_data_title()} lead={m.my_data_lead()}>
      <Page title={m.my_data_title()} lead={m.my_data_lead()}>
        <CoolingOff />
        <Readers />
        <Accesses />
        <Applications />
        <Consents />
        <RightsSection />
        <ExportSection />
        <ImportSection />
        <Freeze />
        <EraseForm />
        <p>
          <a href={to('/confidentialite')}>{m.my_data_privacy()}</a>
        </p>
      </Page>
    </NeedsAccount>
  );
}

/** Leads to what was asked for, and to what can be stopped. */
function RightsSection() {
  return (
    <section>
      <h2>{m.my_data_requests_title()}</h2>
      <p>{m.my_data_requests_lead()}</p>
      <p>
        <ButtonLink href={to('/mes-donnees/demandes')}>{m.my_data_requests_open()}</ButtonLink>
      </p>
    </section>
  );
}
