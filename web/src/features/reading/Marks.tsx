import { useState } from 'preact/hooks';
import { signInAddress } from '../../api/addresses';
import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import styles from './Reading.module.css';
import { tellRead } from './texts';
import { turnFavourite, useFavourites } from './useFavourites';

/** What somebody may say of a text: that they keep it, that they have read it. Nothing is said by itself. */
export function Marks({ slug }: { slug: string }) {
  const { signedIn, favourites } = useFavourites();
  const [said, setSaid] = useState('');
  const [read, setRead] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const kept = favourites?.includes(slug) ?? false;

  async function act(what: () => Promise<void>, done: () => void) {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    setSaid('');
    await what().then(done, setError);
    setBusy(false);
  }
  const turn = () =>
    act(
      () => turnFavourite(slug, !kept),
      () => setSaid(kept ? m.reading_gone_from() : m.reading_kept()),
    );
  const tell = () =>
    read ||
    act(
      () => tellRead(slug),
      () => {
        setRead(true);
        setSaid(m.reading_read_done());
      },
    );

  if (session.value?.signedIn === false)
    return (
      <p>
        {m.reading_needs_account()} <a href={signInAddress()}>{m.ui_sign_in()}</a>
      </p>
    );
  if (!signedIn) return null;
  return (
    <>
      <div class={styles.ways}>
        {favourites !== undefined && (
          <Button aria-disabled={busy} onClick={() => void turn()}>
            {kept ? m.reading_let_go() : m.reading_keep()}
          </Button>
        )}
        <Button aria-disabled={busy || read} onClick={() => void tell()}>
          {m.reading_read()}
        </Button>
      </div>
      <p role="status">{said}</p>
      {error !== undefined && <Failure error={error} offline={m.reading_mark_offline()} />}
    </>
  );
}
