import { useEffect } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import type { Current } from '../../store/current';
import { Toast, ToastPlace } from '../../ui/Toast';
import styles from './Messages.module.css';
import { hush, message } from './toast';

/** What was just done, and how the journal and the service stand: a quiet line, and only where there is something to know. */
export function Messages({ current }: { current: Current }) {
  const { state, problem } = current.sync;
  const said = message.value;
  // What was refused may have been a missing consent that was given meanwhile, on another page.
  useEffect(() => {
    if (current.sync.state.peek() === 'refused') void current.sync.run();
  }, [current]);
  const needsConsent = problem.value?.slug === 'consent-required';
  return (
    <>
      <p class={styles.state} role="status">
        {state.value === 'waiting' && m.journal_waiting()}
        {state.value === 'refused' && needsConsent && (
          <span>
            {m.journal_no_consent()} <a href={to('/mes-donnees')}>{m.journal_to_consents()}</a>
          </span>
        )}
        {state.value === 'refused' &&
          !needsConsent &&
          m.journal_refused({ why: problem.value?.title || m.journal_refused_why() })}
      </p>
      <ToastPlace>
        {said && <Toast key={said.number} text={said.text} action={said.action} onGone={hush} />}
      </ToastPlace>
    </>
  );
}
