import { m } from '../../i18n/texts';
import { CONSENT_VERSION, type Purpose, purposes } from './rules';
import styles from './SignUp.module.css';

const texts: Record<Purpose, { title: () => string; text: () => string }> = {
  journal: { title: m.sign_up_journal, text: m.sign_up_journal_text },
  assessments: { title: m.sign_up_assessments, text: m.sign_up_assessments_text },
  personalisation: { title: m.sign_up_personalisation, text: m.sign_up_personalisation_text },
  statistics: { title: m.sign_up_statistics, text: m.sign_up_statistics_text },
};

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
            {texts[purpose].title()}
          </label>
          <p id={`${purpose}-text`} class={styles.text}>
            {texts[purpose].text()}
          </p>
        </div>
      ))}
      <p class={styles.text}>{m.sign_up_consents_version({ version: CONSENT_VERSION })}</p>
    </fieldset>
  );
}
