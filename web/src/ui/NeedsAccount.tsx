import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { signInAddress, signUpAddress } from '../api/addresses';
import { loadSession, session } from '../api/session';
import { m } from '../i18n/texts';
import { Button, ButtonLink } from './Button';
import styles from './NeedsAccount.module.css';
import { Page } from './Page';

interface Content {
  /** Of the page, while nobody is signed in. */
  title: string;
  /** Its sentence below the title, where that does not wait for what is read: shown while we ask who is there. */
  lead?: string | undefined;
  /** The page itself; mounted once somebody is signed in, and kept while the end of a session is shown. */
  children: ComponentChildren;
}

/** Shows a page to who is signed in; offers everybody else to sign in and come back, or to sign up. */
export function NeedsAccount({ title, lead, children }: Content) {
  const [asked, setAsked] = useState(false);
  const ask = () => void loadSession().then(() => setAsked(true));
  useEffect(ask, []);

  if (session.value?.signedIn) return <>{children}</>;
  if (session.value !== undefined)
    return (
      <Page title={title} lead={m.ui_needs_account()}>
        <p class={styles.choices}>
          <ButtonLink kind="primary" href={signInAddress()}>
            {m.ui_sign_in()}
          </ButtonLink>
          <ButtonLink href={signUpAddress()}>{m.ui_sign_up()}</ButtonLink>
        </p>
      </Page>
    );
  return (
    <Page title={title} lead={asked ? undefined : lead}>
      <p role="status">{asked ? m.ui_session_unknown() : m.ui_loading()}</p>
      {asked && <Button onClick={ask}>{m.ui_try_again()}</Button>}
    </Page>
  );
}
