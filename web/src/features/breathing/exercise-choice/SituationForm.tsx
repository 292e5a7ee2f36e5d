import { locale } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { Button } from '../../../ui/Button';
import { type Option, SelectField } from '../../../ui/SelectField';
import { MoodFields } from '../MoodFields';
import styles from './ExerciseChoice.module.css';
import type { SuggestionState } from './useSuggestions';

const MINUTES = [1, 3, 5, 10, 20];

/** How somebody feels, how long they have, whether they may hold their breath: all may be left unsaid, and none is kept. */
export function SituationForm({ state }: { state: SuggestionState }) {
  const { situation, setSituation, ask, busy } = state;
  const { mood, minutes, breathHold } = situation;
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        ask();
      }}
    >
      <fieldset class={styles.mood}>
        <legend>{m.exercise_choice_mood()}</legend>
        <MoodFields mood={mood} onMood={said => setSituation({ ...situation, mood: said })} />
      </fieldset>
      <SelectField
        id="minutes"
        label={m.exercise_choice_minutes()}
        options={minuteOptions()}
        value={String(minutes ?? '')}
        onValue={value => setSituation({ ...situation, minutes: value === '' ? undefined : Number(value) })}
      />
      <label class={styles.tick}>
        <input
          type="checkbox"
          checked={breathHold}
          onChange={({ currentTarget }) => setSituation({ ...situation, breathHold: currentTarget.checked })}
        />
        {m.exercise_choice_hold()}
      </label>
      <p>
        <Button kind="primary" type="submit" aria-disabled={busy}>
          {m.exercise_choice_ask()}
        </Button>
      </p>
    </form>
  );
}

function minuteOptions(): Option[] {
  const unit = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  return [
    ['', m.exercise_choice_minutes_any()],
    ...MINUTES.map((count): Option => [String(count), unit.format(count)]),
  ];
}
