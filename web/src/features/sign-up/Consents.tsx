import { m } from '../../i18n/texts';
import { CONSENT_VERSION, explainConsent, nameConsent, purposes } from '../../ui/consents';
import styles from './SignUp.module.css';

/** One question for each purpose. None is ticked, none is needed for an account. */
export function Consents() {
  return (
    <fieldset class={styles.consents}>
      <legend>{m.sign_up_consents()}</legend>
      <p>{m.sign_up_consents_text()}</p>
      {purposes.map(purpose => (
        <div key={purpose}>
          <label class={styles.tick}>
            <input type="checkbox" name={purpose} aria-describedby={`${purpose}-text`} />
            {nameConsent(purpose)}
          </label>
          <p id={`${purpose}-text`} class={styles.text}>
            {explainConsent(purpose)}
          </p>
        </div>
      ))}
      <p class={styles.text}>{m.sign_up_consents_version({ version: CONSENT_VERSION })}</p>
    </fieldset>
  );
}
