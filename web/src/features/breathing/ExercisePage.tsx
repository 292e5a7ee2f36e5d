import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { useCatalogue } from './catalogue';
import { Practice } from './Practice';

export const description = m.breathing_exercise_description;

/** One exercise, from choosing its length to its end. */
export default function ExercisePage() {
  const { code } = useRoute().params;
  const { exercises, notice, settled } = useCatalogue();
  const exercise = exercises.find(each => each.code === code);
  const name = exercise?.name;

  useEffect(() => {
    if (name !== undefined) document.title = `${name} – CESIZen`;
  }, [name]);

  if (exercise !== undefined) return <Practice key={exercise.code} exercise={exercise} notice={notice} />;
  if (!settled) return <Page title={m.breathing_exercise()} />;
  return (
    <Page title={m.breathing_unknown()} lead={m.breathing_unknown_text()}>
      <ButtonLink kind="primary" href={to('/respirer')}>
        {m.breathing_all()}
      </ButtonLink>
    </Page>
  );
}
