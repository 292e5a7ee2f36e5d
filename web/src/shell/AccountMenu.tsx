import { useEffect, useState } from 'preact/hooks';
import { signInAddress } from '../api/addresses';
import { loadSession, session, signOut } from '../api/session';
import { isAdmin, isDpo, isStaff } from '../api/staff';
import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { person } from '../ui/icons';
import styles from './AccountMenu.module.css';

const places: [string, () => string][] = [
  ['/seances', m.shell_my_sessions],
  ['/mes-tests', m.shell_my_tests],
  ['/aide', m.shell_my_requests],
  ['/mes-donnees', m.shell_my_data],
  ['/reglages', m.shell_settings],
  ['/compte', m.shell_my_account],
];
const ofStaff: typeof places = [
  ['/equipe', m.shell_desk],
  ['/equipe/incidents', m.shell_incidents],
];
const ofAdmins: typeof places = [['/admin', m.shell_admin]];
const ofDpo: typeof places = [['/dpo', m.shell_dpo]];

/** Signs in; for somebody who is signed in, leads to the account and out. Nothing until that is known: the frame keeps its room. */
export function AccountMenu({ path }: { path: string }) {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void loadSession();
    addEventListener('online', loadSession);
    return () => removeEventListener('online', loadSession);
  }, []);

  const leave = () => {
    setFailed(false);
    signOut().catch(() => setFailed(true));
  };

  if (session.value === undefined) return null;
  if (!session.value.signedIn)
    return (
      <a class={styles.button} href={signInAddress(whereTo(path))}>
        <Icon path={person} size={20} />
        <span class={styles.word}>{m.shell_sign_in()}</span>
      </a>
    );
  return (
    <>
      <button type="button" class={styles.button} popovertarget="menu-compte">
        <Icon path={person} size={20} />
        <span class={styles.word}>{m.shell_account()}</span>
      </button>
      <div id="menu-compte" popover="auto" class={styles.menu}>
        <ul>
          {[
            ...(isStaff() ? ofStaff : []),
            ...(isAdmin() ? ofAdmins : []),
            ...(isDpo() ? ofDpo : []),
            ...places,
          ].map(([place, label]) => (
            <li key={place}>
              <a
                href={to(place)}
                aria-current={path === place ? 'page' : undefined}
                onClick={() => document.getElementById('menu-compte')?.hidePopover()}
              >
                {label()}
              </a>
            </li>
          ))}
          <li>
            <Button onClick={leave}>{m.shell_sign_out()}</Button>
          </li>
        </ul>
        <p role="status">{failed && m.shell_sign_out_failed()}</p>
      </div>
    </>
  );
}

/** Back to the page where somebody was; from the sign-up to where they wanted to go. */
function whereTo(path: string): string {
  if (path !== '/inscription') return to(path);
  return new URLSearchParams(location.search).get('then') ?? to('/');
}
