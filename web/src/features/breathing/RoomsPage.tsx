import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import { JoinForm } from './JoinForm';
import { OpenForm } from './OpenForm';
import { loadHosted, writeCode } from './rooms';

/** The door to breathing together: by a code, or with a room of one's own. */
export default function RoomsPage() {
  return (
    <NeedsAccount title={m.breathing_together()} lead={m.breathing_together_lead()}>
      <Page title={m.breathing_together()} lead={m.breathing_together_lead()}>
        <JoinForm />
        <OpenForm />
        <Hosted />
      </Page>
    </NeedsAccount>
  );
}

/** The rooms that somebody has open, to be found again. */
function Hosted() {
  const { data, error, refetch } = useQuery({ queryKey: ['rooms'], queryFn: loadHosted }, queries);
  if (error !== null && data === undefined)
    return <Failure error={error} offline={m.breathing_room_offline()} again={() => void refetch()} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <section>
      <h2>{m.breathing_room_hosted()}</h2>
      <ul>
        {data.map(({ code = '', state }) => (
          <li key={code}>
            <a href={to(`/respirer/ensemble/${code}`)}>{writeCode(code)}</a>{' '}
            {state === 'started' ? m.breathing_room_started() : m.breathing_room_waiting()}
          </li>
        ))}
      </ul>
    </section>
  );
}
