import { locale, to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { choose } from '../ui/preferences';
import styles from './Footer.module.css';
import { ThemeChoice } from './ThemeChoice';

/** Who we are, what is kept, and the switches of language and light; in the same order on every page. */
export function Footer({ path }: { path: string }) {
  const other = locale() === 'fr' ? 'en' : 'fr';
  return (
    <footer class={`${styles.footer} screen`}>
      <p class={styles.claim}>{m.shell_claim()}</p>
      <ul class={styles.links}>
        <li>
          <a href={to('/reglages')}>{m.shell_settings()}</a>
        </li>
        <li>
          <a href={to('/a-propos')}>{m.shell_about()}</a>
        </li>
        <li>
          <a href={to('/confidentialite')}>{m.shell_privacy()}</a>
        </li>
        <li>
          <a href={to('/mentions-legales')}>{m.shell_legal()}</a>
        </li>
        <li>
          <a href={to('/etat')}>{m.shell_status()}</a>
        </li>
        <li>
          <a href={to('/accessibilite')}>{m.shell_accessibility()}</a>
        </li>
        <li>
          <a href={to('/plan-du-site')}>{m.shell_site_map()}</a>
        </li>
        <li>
          <a href={to(path, other)} lang={other} hreflang={other} onClick={() => choose({ language: other })}>
            {other === 'fr' ? 'Français' : 'English'}
          </a>
        </li>
      </ul>
      <ThemeChoice />
    </footer>
  );
}
