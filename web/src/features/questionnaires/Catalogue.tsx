import { useQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Card, Cards } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { list } from '../../ui/icons';
import { Page } from '../../ui/Page';
import { loadCatalogue } from './services';
import { minutesFor } from './sheet';

export const description = m.questionnaires_description;

/** The questionnaires that can be answered here, and why the others cannot. */
export default function Catalogue() {
  const { data, error, refetch } = useQuery(
    { queryKey: ['questionnaires', locale()], queryFn: loadCatalogue },
    queries,
  );
  const closed = data?.filter(each => !each.available) ?? [];
  return (
    <Page title={m.questionnaires_title()} lead={m.questionnaires_lead()}>
      {error !== null && (
        <Failure offline={m.questionnaires_offline_text()} error={error} again={() => void refetch()} />
      )}
      {data === undefined && error === null && <p role="status">{m.questionnaires_loading()}</p>}
      {data?.length === closed.length && data !== undefined && <p>{m.questionnaires_none()}</p>}
      {data !== undefined && data.length > closed.length && (
        <Cards>
          {data
            .filter(each => each.available)
            .map(({ code, title, instructions, items }) => (
              <Card key={code} href={to(`/tests/${code}`)} title={title ?? ''} icon={list}>
                {instructions}
                <br />
                {m.questionnaires_size({ count: items, minutes: minutesFor(items) })}
              </Card>
            ))}
        </Cards>
      )}
      {session.value?.signedIn && (
        <p>
          <ButtonLink href={to('/mes-tests')}>{m.questionnaires_mine()}</ButtonLink>
        </p>
      )}
      {closed.length > 0 && (
        <details>
          <summary>{m.questionnaires_closed()}</summary>
          <ul>
            {closed.map(({ code, title, unavailable }) => (
              <li key={code}>
                {title}
                {unavailable?.reason && ` – ${unavailable.reason}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
