import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { FileList } from '../../ui/files/FileList';
import type { Message } from './contract';
import styles from './Desk.module.css';

/** What the person and staff wrote to each other. Notes never stand here. */
export function Thread({ ticket, messages }: { ticket: string; messages: Message[] }) {
  return (
    <ol class={styles.messages}>
      {messages.map(({ id, author, body, writtenAt, attachments }) => (
        <li key={id} class={author === 'STAFF' ? `${styles.message} ${styles.staff}` : styles.message}>
          <p class={styles.soft}>
            <strong>{author === 'STAFF' ? m.desk_staff() : m.desk_person()}</strong> –{' '}
            {writeMoment(writtenAt)}
          </p>
          <p class={styles.body}>{body}</p>
          <FileList ticket={ticket} files={attachments} />
        </li>
      ))}
    </ol>
  );
}
