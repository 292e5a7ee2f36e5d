import { useState } from 'preact/hooks';
import { writeDate } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { TextArea } from '../../ui/TextArea';
import styles from './Incidents.module.css';
import { type Detail, type PostMortem, waivePostMortem } from './incidents';
import { PostMortemForm } from './PostMortemForm';
import type { Change } from './useChange';

interface Content {
  detail: Detail;
  etag: string;
  change: Change;
}

/** What was learned from an incident, or why nothing is written about that. */
export function Review({ detail, etag, change }: Content) {
  const { incident, postMortem } = detail;
  const open = incident.step !== 'CLOSED';
  return (
    <section class={styles.box} aria-labelledby="incident-review">
      <h2 id="incident-review">{m.incidents_review()}</h2>
      <p>{incident.track === 'EXPRESS' ? m.incidents_review_needed() : m.incidents_review_free()}</p>
      {postMortem && <Written review={postMortem} />}
      {incident.waiver && <p class={styles.words}>{m.incidents_waived({ reason: incident.waiver })}</p>}
      {open && (
        <>
          <details class={styles.details}>
            <summary>{m.incidents_review_write()}</summary>
            <PostMortemForm detail={detail} etag={etag} change={change} />
          </details>
          {!postMortem && <Waiver id={incident.id} change={change} />}
        </>
      )}
    </section>
  );
}

function Written({ review: { chronology, impact, causes, actions } }: { review: PostMortem }) {
  return (
    <>
      <h3>{m.incidents_chronology()}</h3>
      <p class={styles.words}>{chronology}</p>
      <h3>{m.incidents_review_impact()}</h3>
      <p class={styles.words}>{impact}</p>
      <h3>{m.incidents_causes()}</h3>
      <p class={styles.words}>{causes}</p>
      <h3>{m.incidents_actions()}</h3>
      <ul>
        {actions.map(({ what, role, due }) => (
          <li key={what}>
            {what} <span class={styles.soft}>{m.incidents_action_by({ role, when: writeDate(due) })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Waiver({ id, change }: { id: string; change: Change }) {
  const [fault, setFault] = useState<string>();
  const waive = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const reason = String(form.get('waiver') ?? '').trim();
    setFault(reason === '' ? m.incidents_waive_fault() : undefined);
    if (reason === '') return document.getElementById('waiver')?.focus();
    await change(etag => waivePostMortem(id, etag, reason));
  };
  return (
    <details class={styles.details}>
      <summary>{m.incidents_waive()}</summary>
      <form noValidate onSubmit={waive}>
        <TextArea
          id="waiver"
          label={m.incidents_waive_reason()}
          fault={fault}
          maxLength={1000}
          rows={3}
          required
        />
        <Button type="submit">{m.incidents_waive_do()}</Button>
      </form>
    </details>
  );
}
