import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { SelectField } from '../../ui/SelectField';
import type { Phase } from './exercises';
import styles from './Rhythm.module.css';
import { type PhaseDraft, type RhythmDraft, types, withEarlier } from './rhythmForm';
import { sayPhase } from './words';

interface Content {
  draft: RhythmDraft;
  faults: Faults;
  onDraft: (draft: RhythmDraft) => void;
}

/** What to do, one phase after the other, and for how long. */
export function PhaseFields({ draft, faults, onDraft }: Content) {
  const { phases } = draft;
  const change = (key: number, part: Partial<PhaseDraft>) =>
    onDraft({ ...draft, phases: phases.map(each => (each.key === key ? { ...each, ...part } : each)) });
  const remove = (key: number) => onDraft({ ...draft, phases: phases.filter(each => each.key !== key) });
  return (
    <ol class={styles.phases}>
      {phases.map(({ key, type, seconds }, index) => (
        <li key={key}>
          <SelectField
            id={`type-${key}`}
            label={m.breathing_rhythm_phase({ number: index + 1 })}
            fault={faults[`type-${key}`]}
            value={type}
            onValue={value => change(key, { type: value as Phase['type'] })}
            options={types.map(each => [each, sayPhase(each)])}
          />
          <Field
            id={`seconds-${key}`}
            label={m.breathing_rhythm_seconds()}
            fault={faults[`seconds-${key}`]}
            type="number"
            inputMode="decimal"
            min="0.5"
            max="30"
            step="0.5"
            value={seconds}
            onInput={event => change(key, { seconds: event.currentTarget.value })}
          />
          <p class={styles.actions}>
            {index > 0 && (
              <Button
                kind="quiet"
                aria-label={m.breathing_rhythm_earlier_label({ number: index + 1 })}
                onClick={() => onDraft(withEarlier(draft, index))}
              >
                ↑ {m.breathing_rhythm_earlier()}
              </Button>
            )}
            {phases.length > 2 && (
              <Button
                kind="quiet"
                aria-label={m.breathing_rhythm_remove_label({ number: index + 1 })}
                onClick={() => remove(key)}
              >
                {m.breathing_rhythm_remove()}
              </Button>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
