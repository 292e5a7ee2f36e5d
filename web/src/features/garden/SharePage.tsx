import { useQuery } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import { NeedsAccount } from '../../ui/NeedsAccount';
import { Page } from '../../ui/Page';
import arranging from './Arranging.module.css';
import styles from './Garden.module.css';
import { loadLinks, makeLink, type NewLink, revokeLink } from './garden';

const KEY = ['garden-links'];

/** Links that show the picture of the garden and nothing else, and how to end them. */
export default function SharePage() {
  return (
    <NeedsAccount title={m.garden_share()} lead={m.garden_share_lead()}>
      <Mine />
    </NeedsAccount>
  );
}

function Mine() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadLinks }, queries);
  const [made, setMade] = useState<NewLink>();
  const [refused, setRefused] = useState<unknown>();
  const days = useRef<HTMLSelectElement>(null);

  const make = async (event: Event) => {
    event.preventDefault();
    setRefused(undefined);
    try {
      setMade(await makeLink(Number(days.current?.value ?? 30)));
      await queries.invalidateQueries({ queryKey: KEY });
    } catch (problem) {
      setRefused(problem);
    }
  };
  const revoke = async (id: string) => {
    await revokeLink(id);
    if (made?.id === id) setMade(undefined);
    await queries.invalidateQueries({ queryKey: KEY });
  };
  return (
    <Page title={m.garden_share()} lead={m.garden_share_lead()}>
      <form class={arranging.tools} onSubmit={make}>
        <label class={arranging.choice}>
          {m.garden_share_for()}
          <select ref={days}>
            {[7, 30, 90].map(count => (
              <option key={count} value={count} selected={count === 30}>
                {m.garden_share_days({ count })}
              </option>
            ))}
          </select>
        </label>
        <Button kind="primary" type="submit">
          {m.garden_share_make()}
        </Button>
      </form>
      {refused !== undefined && <Failure error={refused} />}
      {made?.url !== undefined && <Address key={made.id} url={`${location.origin}${made.url}`} />}
      <h2>{m.garden_links()}</h2>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.length === 0 && <p>{m.garden_links_none()}</p>}
      <ul class={arranging.list}>
        {data?.map(({ id = '', createdAt, expiresAt }) => (
          <li key={id} class={arranging.row}>
            {m.garden_link({ made: writeDay(createdAt), until: writeDay(expiresAt) })}
            <Confirm
              action={m.garden_revoke()}
              title={m.garden_revoke_sure()}
              label={`${m.garden_revoke()} – ${m.garden_link({ made: writeDay(createdAt), until: writeDay(expiresAt) })}`}
              confirm={() => revoke(id)}
            >
              <p>{m.garden_revoke_text()}</p>
            </Confirm>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={to('/jardin')}>{m.garden_look()}</ButtonLink>
      </p>
    </Page>
  );
}

/** The address of a new link: shown once, as the service shows it once. */
function Address({ url }: { url: string }) {
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(url).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  return (
    <div class={styles.address} role="status">
      <label class={arranging.choice}>
        {m.garden_address()}
        <input ref={field} class={styles.url} value={url} readOnly onFocus={() => field.current?.select()} />
      </label>
      <p>{m.garden_address_once()}</p>
      <Button onClick={copy}>{copied ? m.garden_copied() : m.garden_copy()}</Button>
    </div>
  );
}
