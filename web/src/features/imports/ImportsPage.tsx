import { m } from '../../i18n/texts';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { EarlierImports } from './EarlierImports';
import { FileForm } from './FileForm';
import { Steps } from './Steps';

/** The first step of an import, and those that were made before. */
export default function ImportsPage() {
  return (
    <NeedsAccount title={m.imports_title()} lead={m.imports_lead()}>
      <Page title={m.imports_title()} lead={m.imports_lead()}>
        <Steps at={0} />
        <FileForm />
        <EarlierImports />
      </Page>
    </NeedsAccount>
  );
}
