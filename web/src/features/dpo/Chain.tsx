import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { DpoOnly } from '../../ui/DpoOnly';
import { Page } from '../../ui/Page';
import { Segments } from './Segments';
import { Verification } from './Verification';

/** The chain of accesses: whether it is what was written, and its closed segments, to be kept elsewhere. */
export default function Chain() {
  return (
    <DpoOnly title={m.dpo_chain()}>
      <Page title={m.dpo_chain()} lead={m.dpo_chain_lead()}>
        <Verification />
        <Segments />
        <p>
          <a href={to('/dpo')}>{m.dpo_title()}</a>
        </p>
      </Page>
    </DpoOnly>
  );
}
