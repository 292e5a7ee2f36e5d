import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import styles from './Safety.module.css';

/** The notice of the service, a sentence a line: it is read before somebody breathes. */
export function SafetyText({ notice }: { notice: string }) {
  return (
    <ul class={styles.sentences}>
      {notice.split(/(?<=\.)\s+/).map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface Answers {
  notice: string;
  onRead: () => void;
  onLater: () => void;
}

/** Shown before the first exercise on this device. */
export function SafetyDialog({ notice, onRead, onLater }: Answers) {
  return (
    <Dialog
      title={m.breathing_safety()}
      onClose={onLater}
      actions={
        <>
          <Button kind="primary" onClick={onRead}>
            {m.breathing_safety_read()}
          </Button>
          <Button kind="quiet" onClick={onLater}>
            {m.breathing_safety_later()}
          </Button>
        </>
      }
    >
      <SafetyText notice={notice} />
    </Dialog>
  );
}
