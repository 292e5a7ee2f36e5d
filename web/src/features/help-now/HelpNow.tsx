import safety from '@safety';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Icon } from '../../ui/Icon';
import { phone } from '../../ui/icons';
import { Page } from '../../ui/Page';
import styles from './HelpNow.module.css';

export const description = m.help_now_description;

export default function HelpNow() {
  const language = locale();
  return (
    <Page title={m.help_now_title()} lead={m.help_now_lead()}>
      <ul class={styles.numbers}>
        {safety.resources.map(resource => (
          <li key={resource.number}>
            <a class={styles.number} href={`tel:${resource.number}`}>
              <Icon path={phone} size={28} />
              <span>
                <strong>{m.help_now_call({ number: resource.number })}</strong>
                <span class={styles.label}>{resource[language]}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p>{m.help_now_france()}</p>
      <p>{m.help_now_offline()}</p>
    </Page>
  );
}
