import { useState } from 'preact/hooks';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { type Asked, decide } from './link';
import styles from './Parent.module.css';

interface Content {
  token: string;
  asked: Asked;
  onDone: (outcome: 'agreed' | 'refused') => void;
}

const purposes: Record<string, () => string> = {
  journal: m.parent_journal,
  assessments: m.parent_assessments,
  personalisation: m.parent_personalisation,
  statistics: m.parent_statistics,
};

/** What the child asks for, in plain words, and the parent's decision. Nothing is ticked beforehand. */
export function Question({ token, asked, onDone }: Content) {
  const [missing, setMissing] = useState(false);
  const [fault, setFault] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const send = async (agreed: boolean) => {
    if (sending) return;
    setFault(undefined);
    setSending(true);
    try {
      await decide(token, agreed, asked.version ?? '');
      onDone(agreed ? 'agreed' : 'refused');
    } catch (problem) {
      setFault(problem);
    } finally {
      setSending(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    setMissing(!form.has('authority'));
    if (form.has('authority')) void send(true);
  };
  const chosen = asked.purposes ?? [];
  return (
    <form noValidate onSubmit={submit}>
      <p>{m.parent_what()}</p>
      <h2>{m.parent_chosen()}</h2>
      {chosen.length === 0 ? (
        <p>{m.parent_nothing()}</p>
      ) : (
        <ul>
          {chosen.map(purpose => (
            <li key={purpose}>{purposes[purpose]?.() ?? purpose}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={to('/confidentialite')}>{m.parent_privacy()}</a>
      </p>
      <h2>{m.parent_parental()}</h2>
      <p>{m.parent_parental_text()}</p>
      <p class={styles.note}>{m.parent_version({ version: asked.version ?? '' })}</p>
      <label class={styles.tick}>
        <input
          type="checkbox"
          name="authority"
          aria-invalid={missing}
          aria-describedby={missing ? 'authority-fault' : undefined}
        />
        {m.parent_authority()}
      </label>
      {missing && (
        <p id="authority-fault" role="alert">
          {m.parent_authority_fault()}
        </p>
      )}
      {fault !== undefined && <Failure error={fault} />}
      <div class={styles.actions}>
        <Button kind="primary" type="submit" aria-disabled={sending}>
          {m.parent_agree()}
        </Button>
        <Button aria-disabled={sending} onClick={() => void send(false)}>
          {m.parent_refuse()}
        </Button>
      </div>
      <Notice>{m.parent_until({ day: writeDay(asked.expiresAt) })}</Notice>
    </form>
  );
}
