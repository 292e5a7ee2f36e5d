import { locale, to } from '../../i18n/locale';
import { choose } from '../../ui/preferences';
import styles from './Settings.module.css';

const languages = [
  ['fr', 'Français'],
  ['en', 'English'],
] as const;

/** The languages as links: an address has one, and a choice must not lead away by itself. */
export function LanguageLinks() {
  return (
    <ul class={styles.languages}>
      {languages.map(([language, name]) => (
        <li key={language}>
          <a
            class={styles.card}
            href={to('/reglages', language)}
            lang={language}
            hreflang={language}
            aria-current={language === locale() ? 'true' : undefined}
            onClick={() => choose({ language })}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
