import { to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { decide, explainConsent, nameConsent } from '../../../ui/consents';
import styles from './ExerciseChoice.module.css';
import { type Basis, forget, turn } from './suggestions';
import type { SuggestionState } from './useSuggestions';

/** What the order rests on, and what can be changed about that: forgotten, switched off and on, agreed to. */
export function BasisNote({ basis, state }: { basis: Basis; state: SuggestionState }) {
  const { change, busy, said } = state;
  // A consent takes effect a moment after it was given.
  if (basis === 'restricted' || said === m.exercise_choice_consent_done()) return null;
  if (basis === 'no-consent')
    return (
      <section class={styles.basis}>
        <h2>{nameConsent('personalisation')}</h2>
        <p>{explainConsent('personalisation')}</p>
        <p>{m.exercise_choice_consent_text()}</p>
        <p>
          <Button
            aria-disabled={busy}
            onClick={() =>
              void change(() => decide('personalisation', true), m.exercise_choice_consent_done())
            }
          >
            {m.exercise_choice_consent()}
          </Button>
        </p>
        <p>
          <a href={to('/mes-donnees')}>{m.exercise_choice_my_data()}</a>
        </p>
      </section>
    );
  if (basis === 'off')
    return (
      <p>
        <Button
          aria-disabled={busy}
          onClick={() => void change(() => turn(true), m.exercise_choice_on_done())}
        >
          {m.exercise_choice_on()}
        </Button>
      </p>
    );
  return (
    <section class={styles.basis}>
      <h2>{m.exercise_choice_basis()}</h2>
      <p>{m.exercise_choice_basis_text()}</p>
      <div class={styles.ways}>
        <Button
          aria-disabled={busy}
          onClick={() => void change(() => turn(false), m.exercise_choice_off_done())}
        >
          {m.exercise_choice_off()}
        </Button>
        <Confirm
          action={m.exercise_choice_reset()}
          title={m.exercise_choice_reset_sure()}
          confirm={async () => {
            await forget();
            void change(async () => undefined, m.exercise_choice_reset_done());
          }}
        >
          <p>{m.exercise_choice_reset_text()}</p>
        </Confirm>
      </div>
    </section>
  );
}
