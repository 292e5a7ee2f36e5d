import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import { leaf, lifebuoy } from '../ui/icons';
import { Footer } from './Footer';
import { Navigation } from './Navigation';
import styles from './Shell.module.css';
import { WordsButton } from './WordsButton';

/** What stands around every page, always in the same place: the way to help first. */
export function Shell({ path, children }: { path: string; children: ComponentChildren }) {
  const later = useLaterParts();
  return (
    <div class={styles.shell}>
      <a class={`${styles.skip} screen`} href="#contenu">
        {m.shell_skip()}
      </a>
      <header class={`${styles.header} screen`}>
        <a class={styles.name} href={to('/')}>
          <Icon path={leaf} size={28} />
          <span class={styles.word}>{m.shell_name()}</span>
        </a>
        <a
          class={styles.help}
          href={to('/aide-maintenant')}
          aria-current={path === '/aide-maintenant' ? 'page' : undefined}
        >
          <Icon path={lifebuoy} size={20} />
          {m.shell_help_now()}
        </a>
        <WordsButton />
        <div class={styles.account}>{later && <later.AccountMenu path={path} />}</div>
      </header>
      <Navigation path={path} />
      <main id="contenu" class={styles.main}>
        {later && <later.SignInOutcome />}
        {later && <later.Erased path={path} />}
        {children}
      </main>
      <Footer path={path} />
      {later && <later.UpdateNotice />}
      {later && <later.SessionEnded />}
    </div>
  );
}

/** Fetched after the page, whose room they do not change; where they cannot be had, the page is as for everybody. */
function useLaterParts() {
  const [parts, setParts] = useState<typeof import('./laterParts')>();
  useEffect(() => {
    import('./laterParts').then(
      loaded => setParts(loaded),
      () => undefined,
    );
  }, []);
  return parts;
}
