import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { Toast, ToastPlace } from '../../ui/Toast';
import styles from './Messages.module.css';
import { hush, message } from './toast';

/** What was just done, and how the journal and the service stand: a quiet line, and only where there is something to know. */
export function Messages({ current }: { current: Current }) {
  const { state, problem } = current.sync;
  const said = message.value;
  return (
    <>
      <p class={styles.state} role="status">
        {state.value === 'waiting' && m.journal_waiting()}
        {state.value === 'refused' &&
          m.journal_refused({ why: problem.value?.title || m.journal_refused_why() })}
      </p>
      <ToastPlace>
        {said && <Toast key={said.number} text={said.text} action={said.action} onGone={hush} />}
      </ToastPlace>
    </>
  );
}
