import { m } from '../i18n/texts';
import { choose, preferences } from '../ui/preferences';
import styles from './ThemeChoice.module.css';

/** Light or dark, on this device alone. */
export function ThemeChoice() {
  return (
    <label class={styles.choice}>
      {m.shell_theme()}
      <select
        value={preferences.value.theme ?? ''}
        onChange={({ currentTarget: { value } }) =>
          choose({ theme: value === 'light' || value === 'dark' ? value : undefined })
        }
      >
        <option value="">{m.shell_theme_system()}</option>
        <option value="light">{m.shell_theme_light()}</option>
        <option value="dark">{m.shell_theme_dark()}</option>
      </select>
    </label>
  );
}
