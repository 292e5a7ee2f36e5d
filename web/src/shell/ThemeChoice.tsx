import { useEffect, useState } from 'preact/hooks';
import { m } from '../i18n/texts';
import { type Appearance, chosenAppearance, keepAppearance } from './appearance';
import styles from './ThemeChoice.module.css';

/** Light or dark, on this device alone. */
export function ThemeChoice() {
  const [choice, setChoice] = useState<Appearance>({});
  useEffect(() => setChoice(chosenAppearance()), []);

  function choose(theme: string) {
    const next = {
      ...choice,
      theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    } as Appearance;
    setChoice(next);
    keepAppearance(next);
  }

  return (
    <label class={styles.choice}>
      {m.shell_theme()}
      <select value={choice.theme ?? ''} onChange={event => choose(event.currentTarget.value)}>
        <option value="">{m.shell_theme_system()}</option>
        <option value="light">{m.shell_theme_light()}</option>
        <option value="dark">{m.shell_theme_dark()}</option>
      </select>
    </label>
  );
}
