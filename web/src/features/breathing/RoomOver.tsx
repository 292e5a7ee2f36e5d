import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';

/** What is left of a room that has ended. */
export function RoomOver() {
  return (
    <Page title={m.breathing_room_over()} lead={m.breathing_room_over_text()}>
      <Others />
    </Page>
  );
}

/** What stands where nobody has a code. */
export function UnknownRoom() {
  return (
    <Page title={m.breathing_room_unknown()} lead={m.breathing_room_unknown_text()}>
      <Others />
    </Page>
  );
}

function Others() {
  return (
    <ButtonLink kind="primary" href={to('/respirer/ensemble')}>
      {m.breathing_room_others()}
    </ButtonLink>
  );
}
