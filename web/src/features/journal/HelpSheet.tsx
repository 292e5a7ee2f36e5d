import safety from '@safety';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { phone } from '../../ui/icons';
import styles from './HelpSheet.module.css';

/** Offers who listens when something weighs a lot; one tap closes it. The entry is kept already, and nobody is told. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const language = locale();
  return (
    <Dialog
      title={m.journal_help_title()}
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {m.journal_help_close()}
        </Button>
      }
    >
      <p>{m.journal_help_text()}</p>
      <ul class={styles.numbers}>
        {safety.resources.map(resource => (
          <li key={resource.number}>
            <a class={styles.number} href={`tel:${resource.number}`}>
              <Icon path={phone} />
              <span>
                <strong>{resource.number}</strong> {resource[language]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
