import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { writeSeconds } from './lengths';
import { PhaseFields } from './PhaseFields';
import type { NewPattern } from './patterns';
import styles from './Rhythm.module.css';
import { cycleOf } from './rhythm';
import { faultsIn, MOST_PHASES, phasesOf, placeFaults, type RhythmDraft, withPhase } from './rhythmForm';
import { Wave } from './Wave';

interface Content {
  first: RhythmDraft;
  /** Keeps it; throws a `Problem`. */
  save: (pattern: NewPattern) => Promise<void>;
  /** What is offered where it was changed elsewhere meanwhile. */
  again: () => void;
}

/** A rhythm of one's own, drawn as it is written. */
export function RhythmForm({ first, save, again }: Content) {
  const [draft, setDraft] = useState(first);
  const [faults, setFaults] = useState<Faults>({});
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const phases = phasesOf(draft);

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (sending) return;
    const found = faultsIn(draft);
    setFaults(found);
    setError(undefined);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    try {
      await save({ name: draft.name.trim(), phases });
    } catch (problem) {
      const told = problem instanceof Problem ? placeFaults(problem.faults, problem.detail, draft) : {};
      if (Object.keys(told).length > 0) setFaults(told);
      else setError(problem);
    } finally {
      setSending(false);
    }
  }

  return (
    <form noValidate onSubmit={submit}>
      <FaultSummary faults={faults} />
      <Field
        id="rhythm-name"
        label={m.breathing_rhythm_name()}
        hint={m.breathing_rhythm_name_hint()}
        fault={faults['rhythm-name']}
        value={draft.name}
        maxLength={60}
        autocomplete="off"
        onInput={event => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <p>{m.breathing_rhythm_limits()}</p>
      <PhaseFields draft={draft} faults={faults} onDraft={setDraft} />
      {draft.phases.length < MOST_PHASES && (
        <p>
          <Button onClick={() => setDraft(withPhase(draft))}>{m.breathing_rhythm_add()}</Button>
        </p>
      )}
      {phases.length > 0 && (
        <figure class={styles.preview}>
          <Wave phases={phases} />
          <figcaption>
            <span role="status">
              {m.breathing_rhythm_cycle({ length: writeSeconds(cycleOf(phases), locale()) })}
            </span>
          </figcaption>
        </figure>
      )}
      {error !== undefined && (
        <Failure
          error={error}
          {...(error instanceof Problem && error.status === 412
            ? { again, label: m.breathing_rhythm_newest() }
            : {})}
        />
      )}
      <Button kind="primary" type="submit" aria-disabled={sending}>
        {m.breathing_rhythm_save()}
      </Button>
    </form>
  );
}
