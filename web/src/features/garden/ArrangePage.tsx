import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { Arranging } from './Arranging';
import { useGarden } from './useGarden';

/** The garden from above, to be arranged and raked. */
export default function ArrangePage() {
  return (
    <NeedsAccount title={m.garden_arrange()} lead={m.garden_arrange_lead()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  const { data, error, refetch } = useGarden();
  return (
    <Page title={m.garden_arrange()} lead={m.garden_arrange_lead()} wide>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.layout !== undefined && <Arranging layout={data.layout} />}
      <p>
        <ButtonLink href={to('/jardin')}>{m.garden_look()}</ButtonLink>
      </p>
    </Page>
  );
}
