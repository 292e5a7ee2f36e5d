import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { isPast, writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import styles from '../../ui/editing/Editing.module.css';
import { Failure } from '../../ui/Failure';
import { begin, type Published, withdraw } from './services';
import { kindWord } from './words';

/** What everybody reads now; what must be looked at again says so. */
export function PublishedList({ all, changed }: { all: Published[]; changed: () => Promise<unknown> }) {
  const { route } = useLocation();
  const [error, setError] = useState<unknown>();
  const revise = async (slug: string) => {
    setError(undefined);
    await begin(slug).then(id => route(to(`/admin/contenus/${id}`)), setError);
  };
  return (
    <>
      {error !== undefined && <Failure error={error} />}
      <ul class={styles.entries}>
        {all.map(({ slug = '', title = '', kind, revision, reviewBy }) => (
          <li key={slug}>
            <div>
              <strong>{title}</strong>
              <p class={styles.hint}>
                {kindWord(kind)} · {m.content_revision({ revision })} ·{' '}
                {isPast(reviewBy) ? (
                  <strong>{m.content_overdue({ day: writeDay(reviewBy) })}</strong>
                ) : (
                  m.content_review({ day: writeDay(reviewBy) })
                )}
              </p>
            </div>
            <div class={styles.tools}>
              <Button aria-label={m.content_revise_one({ title })} onClick={() => void revise(slug)}>
                {m.content_revise()}
              </Button>
              <Confirm
                action={m.content_withdraw()}
                label={m.content_withdraw_one({ title })}
                title={m.content_withdraw_sure({ title })}
                confirm={() => withdraw(slug).then(changed)}
              >
                <p>{m.content_withdraw_text()}</p>
              </Confirm>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
