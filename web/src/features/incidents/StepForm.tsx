import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './Incidents.module.css';
import { type Incident, type NextStep, takeStep } from './incidents';
import type { Change } from './useChange';
import { choices, tell } from './words';

/** The steps that can be taken now, as the service says. */
export function StepForm({ incident, change }: { incident: Incident; change: Change }) {
  const { id, step, possibleSteps } = incident;
  const take = async (event: SubmitEvent) => {
    event.preventDefault();
    const next = new FormData(event.currentTarget as HTMLFormElement).get('step') as NextStep;
    await change(etag => takeStep(id, etag, next));
  };
  return (
    <section class={styles.box} aria-labelledby="incident-next">
      <h2 id="incident-next">{m.incidents_next()}</h2>
      <p>{m.incidents_now({ step: tell(step) })}</p>
      {possibleSteps.length === 0 ? (
        <p>{m.incidents_next_none()}</p>
      ) : (
        <form noValidate onSubmit={take}>
          <SelectField
            key={step}
            id="step"
            label={m.incidents_next_step()}
            hint={m.incidents_next_hint()}
            options={choices(possibleSteps)}
            value={possibleSteps[0] ?? ''}
          />
          <Button kind="primary" type="submit">
            {m.incidents_next_do()}
          </Button>
        </form>
      )}
    </section>
  );
}
