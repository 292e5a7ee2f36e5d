import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import styles from './Incidents.module.css';
import type { PublicMessage } from './incidents';
import { PublishForm } from './PublishForm';

interface Content {
  id: string;
  messages: PublicMessage[];
  published: () => Promise<void>;
}

/** What everybody reads about an incident, newest first, and the form for more. */
export function PublicMessages({ id, messages, published }: Content) {
  return (
    <section class={styles.everybody} aria-labelledby="incident-public">
      <h2 id="incident-public">{m.incidents_public()}</h2>
      {messages.length === 0 && <p>{m.incidents_public_none()}</p>}
      <ol class={styles.events}>
        {messages.map(({ id: message, text, publishedAt }) => (
          <li key={message}>
            <div class={styles.pair}>
              <p lang="fr" class={styles.words}>
                {text.fr}
              </p>
              <p lang="en" class={styles.words}>
                {text.en}
              </p>
            </div>
            <span class={styles.soft}>{writeMoment(publishedAt)}</span>
          </li>
        ))}
      </ol>
      <PublishForm id={id} published={published} />
    </section>
  );
}
