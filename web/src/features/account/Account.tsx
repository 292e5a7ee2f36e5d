import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { Address } from './Address';
import { Closing } from './Closing';
import { Credentials } from './Credentials';
import { ProfileForm } from './ProfileForm';
import { readAccount } from './profile';
import { Sessions } from './Sessions';

export default function Account() {
  return (
    <NeedsAccount title={m.account_title()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  // Read once: a form that is being filled in must not change under the hand.
  const { data, isError, refetch } = useQuery(
    { queryKey: ['account'], queryFn: readAccount, gcTime: 0, staleTime: Number.POSITIVE_INFINITY },
    queries,
  );
  return (
    <Page title={m.account_title()}>
      {data === undefined && !isError && <p role="status">{m.ui_loading()}</p>}
      {isError && (
        <Notice alert>
          <p>{m.account_unread()}</p>
          <Button onClick={() => void refetch()}>{m.ui_try_again()}</Button>
        </Notice>
      )}
      {data !== undefined && <ProfileForm read={data} />}
      <Address email={data?.account.email} />
      <Credentials />
      <Sessions />
      <Closing />
    </Page>
  );
}
