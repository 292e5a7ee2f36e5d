import { useEffect, useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { choose, forgetPreferences, preferences, toggleWords } from '../../ui/preferences';
import { SenseFields } from '../../ui/SenseFields';
import { type Choices, keepChoices, readChoices, usualChoices } from '../../ui/senses';
import { LanguageLinks } from './LanguageLinks';
import { Radios } from './Radios';
import styles from './Settings.module.css';

export const description = m.settings_description;

/** How the client looks, moves and sounds on this device, and who may read along; for everybody, without an account. */
export default function Settings() {
  const chosen = preferences.value;
  const [senses, setSenses] = useState<Choices>(usualChoices);
  const [reset, setReset] = useState(false);
  useEffect(() => setSenses(readChoices()), []);

  function hear(next: Choices) {
    setSenses(next);
    keepChoices(next);
  }

  function putBack() {
    forgetPreferences();
    hear({ ...usualChoices, noticeRead: senses.noticeRead });
    setReset(true);
  }

  return (
    <Page title={m.settings_title()} lead={m.settings_lead()}>
      <section>
        <h2>{m.settings_look()}</h2>
        <Radios
          name="theme"
          legend={m.settings_theme()}
          value={chosen.theme}
          options={[
            [undefined, m.shell_theme_system()],
            ['light', m.shell_theme_light()],
            ['dark', m.shell_theme_dark()],
          ]}
          onValue={theme => choose({ theme })}
        />
        <Radios
          name="text"
          legend={m.settings_text()}
          value={chosen.text}
          options={[
            [undefined, m.settings_text_usual()],
            ['large', m.settings_text_large()],
            ['larger', m.settings_text_larger()],
          ]}
          onValue={text => choose({ text })}
        />
        <p class={styles.sample}>{m.settings_sample()}</p>
        <Tick
          label={m.settings_still()}
          hint={m.settings_still_hint()}
          checked={chosen.motion === 'still'}
          onTick={() => choose({ motion: chosen.motion === 'still' ? undefined : 'still' })}
        />
      </section>
      <section>
        <h2>{m.settings_discretion()}</h2>
        <p>{m.settings_discretion_text()}</p>
        <Tick label={m.settings_hidden()} checked={chosen.words === 'hidden'} onTick={toggleWords} />
        <Tick
          label={m.settings_button()}
          checked={chosen.wordsButton !== 'none'}
          onTick={() => choose({ wordsButton: chosen.wordsButton === 'none' ? undefined : 'none' })}
        />
        <p class={styles.sample} data-private>
          {m.settings_private_sample()}
        </p>
      </section>
      <section>
        <h2>{m.settings_language()}</h2>
        <p>{m.settings_language_text()}</p>
        <LanguageLinks />
      </section>
      <section>
        <h2>{m.settings_breathing()}</h2>
        <SenseFields open choices={senses} onChoices={hear} />
      </section>
      <section>
        <h2>{m.settings_device()}</h2>
        <p>
          {m.settings_device_text()} <a href={to('/mes-donnees')}>{m.shell_my_data()}</a>
        </p>
        <Button onClick={putBack}>{m.settings_reset()}</Button>
        <p role="status">{reset && m.settings_reset_done()}</p>
      </section>
    </Page>
  );
}

interface Ticked {
  label: string;
  hint?: string;
  checked: boolean;
  onTick: () => void;
}

function Tick({ label, hint, checked, onTick }: Ticked) {
  return (
    <p class={styles.place}>
      <label class={styles.choice}>
        <input type="checkbox" checked={checked} onChange={onTick} />
        {label}
      </label>
      {hint !== undefined && <small class={styles.hint}>{hint}</small>}
    </p>
  );
}
