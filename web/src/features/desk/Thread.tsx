import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { FileList } from '../../ui/files/FileList';
import type { Message } from './contract';
import styles from './Desk.module.css';
import { useWho } from './useWho';

/** What the person and staff wrote to each other, and who of the staff it was: the person does not see that. Notes never stand here. */
export function Thread({ ticket, messages }: { ticket: string; messages: Message[] }) {
  const who = useWho();
  const tellAuthor = ({ author, staff }: Message) => {
    if (author !== 'STAFF') return m.desk_person();
    return staff ? m.desk_by_member({ name: who(staff) }) : m.desk_staff();
  };
  return (
    <ol class={styles.messages}>
      {messages.map(message => (
        <li
          key={message.id}
          class={message.author === 'STAFF' ? `${styles.message} ${styles.staff}` : styles.message}
        >
          <p class={styles.soft}>
            <strong>{tellAuthor(message)}</strong> – {writeMoment(message.writtenAt)}
          </p>
          <p class={styles.body}>{message.body}</p>
          <FileList ticket={ticket} files={message.attachments} />
        </li>
      ))}
    </ol>
  );
}
