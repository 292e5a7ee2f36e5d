import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Field } from '../../ui/Field';
import styles from './SignUp.module.css';

/** A passphrase, which can be shown and pasted; there is advice, and no rule but its length. */
export function PassphraseField({ fault }: { fault: string | undefined }) {
  const [shown, setShown] = useState(false);
  return (
    <div class={styles.passphrase}>
      <Field
        id="password"
        type={shown ? 'text' : 'password'}
        label={m.sign_up_password()}
        hint={m.sign_up_password_hint()}
        fault={fault}
        autocomplete="new-password"
        autocapitalize="off"
        spellcheck={false}
        maxLength={256}
        required
      />
      <label class={styles.tick}>
        <input type="checkbox" checked={shown} onChange={event => setShown(event.currentTarget.checked)} />
        {m.sign_up_password_show()}
      </label>
    </div>
  );
}
