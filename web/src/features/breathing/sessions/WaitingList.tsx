import { writeMoment } from '../../../i18n/dates';
import { m } from '../../../i18n/texts';
import { practiceOutbox, sendPractice } from '../../../store/practice/practice';
import type { WaitingSession } from '../../../store/practice/waiting';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import styles from './Sessions.module.css';

/** What this device keeps until the account has it; what the service refuses, with its reason and a way out. */
export function WaitingList() {
  const waiting = practiceOutbox.value?.waiting.value ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="sessions-waiting">
      <h2 id="sessions-waiting">{m.sessions_waiting()}</h2>
      <p>{m.sessions_waiting_text()}</p>
      <ul class={styles.list}>
        {waiting.map(each => (
          <Waiting key={each.id} waiting={each} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ waiting: { id, told, name, refusal } }: { waiting: WaitingSession }) {
  const outbox = practiceOutbox.value;
  const label = (action: string) => m.sessions_of({ action, name });
  return (
    <li class={styles.session}>
      <h3>{name}</h3>
      <p class={styles.when}>
        <time dateTime={told.startedAt}>{writeMoment(told.startedAt)}</time>
      </p>
      {refusal !== undefined && (
        <>
          <p role="alert">
            <strong>{refusal.title}</strong> {refusal.detail}
          </p>
          <p class={styles.ways}>
            <Button
              aria-label={label(m.ui_try_again())}
              onClick={() => void outbox?.retry(id).then(sendPractice)}
            >
              {m.ui_try_again()}
            </Button>
            <Confirm
              action={m.sessions_give_up()}
              label={label(m.sessions_give_up())}
              title={m.sessions_give_up_sure()}
              confirm={async () => outbox?.giveUp(id)}
            >
              <p>{m.sessions_give_up_text()}</p>
            </Confirm>
          </p>
        </>
      )}
    </li>
  );
}
