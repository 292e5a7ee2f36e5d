import { to } from '../../../i18n/locale';
import { m } from '../../../i18n/texts';
import { NeedsAccount } from '../../../ui/NeedsAccount';
import { Page } from '../../../ui/Page';
import { SituationForm } from './SituationForm';
import { SuggestedExercises } from './SuggestedExercises';
import { useSuggestions } from './useSuggestions';

/** Which exercise now: what somebody may say first, one exercise with its reason, and what they may say of it. */
export default function ExerciseChoicePage() {
  return (
    <NeedsAccount title={m.exercise_choice_title()} lead={m.exercise_choice_lead()}>
      <Choice />
    </NeedsAccount>
  );
}

function Choice() {
  const state = useSuggestions();
  return (
    <Page title={m.exercise_choice_title()} lead={m.exercise_choice_lead()}>
      <SituationForm state={state} />
      <SuggestedExercises state={state} />
      <p>
        <a href={to('/respirer')}>{m.breathing_all()}</a>
      </p>
    </Page>
  );
}
