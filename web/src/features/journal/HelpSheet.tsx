import safety from '@safety';
import { useEffect, useRef } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { phone } from '../../ui/icons';
import styles from './HelpSheet.module.css';

/** Offers who listens when something weighs a lot; one tap closes it. The entry is kept already, and nobody is told. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const language = locale();
  return (
    <dialog ref={dialog} class={styles.sheet} aria-labelledby="journal-help" onClose={onClose}>
      <h2 id="journal-help">{m.journal_help_title()}</h2>
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
      <Button kind="primary" onClick={() => dialog.current?.close()}>
        {m.journal_help_close()}
      </Button>
    </dialog>
  );
}
