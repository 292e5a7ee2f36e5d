import { useEffect } from 'preact/hooks';
import { m } from '../i18n/texts';
import { Icon } from '../ui/Icon';
import { eye, eyeClosed } from '../ui/icons';
import { followOtherTabs, preferences, readPreferences, toggleWords } from '../ui/preferences';
import styles from './WordsButton.module.css';

/** The key that hides the words from every page, also while somebody writes: it is no letter. */
const KEY = 'F8';

/** Blurs at once what was written, by a tap or a key: for trains, and for whoever stands behind. */
export function WordsButton() {
  useEffect(() => {
    readPreferences();
    const press = (event: KeyboardEvent) => {
      if (event.key !== KEY || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      toggleWords();
    };
    const leave = followOtherTabs();
    window.addEventListener('keydown', press);
    return () => {
      leave();
      window.removeEventListener('keydown', press);
    };
  }, []);

  const hidden = preferences.value.words === 'hidden';
  const label = hidden ? m.shell_show_words() : m.shell_hide_words();
  if (preferences.value.wordsButton === 'none' && !hidden) return null;
  return (
    <button
      type="button"
      class={styles.button}
      aria-label={label}
      title={`${label} (${KEY})`}
      aria-keyshortcuts={KEY}
      data-hidden={hidden}
      onClick={toggleWords}
    >
      <Icon path={hidden ? eyeClosed : eye} size={20} />
    </button>
  );
}
