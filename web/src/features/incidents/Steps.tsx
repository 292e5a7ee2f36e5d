import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { writeSpan } from '../../ui/span';
import styles from './Incidents.module.css';
import type { StepTime } from './incidents';
import { tell } from './words';

/** How long each step took, in the order in which they were taken. */
export function Steps({ steps }: { steps: StepTime[] }) {
  return (
    <section aria-labelledby="incident-steps">
      <h2 id="incident-steps">{m.incidents_steps()}</h2>
      <table class={styles.table}>
        <caption class="visually-hidden">{m.incidents_steps()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.incidents_step()}</th>
            <th scope="col">{m.incidents_begun()}</th>
            <th scope="col">{m.incidents_took()}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, startedAt, endedAt, seconds }) => (
            <tr key={`${step} ${startedAt}`}>
              <th scope="row">{tell(step)}</th>
              <td>{writeMoment(startedAt)}</td>
              <td>{tellSpan(seconds * 1000, endedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The present step has no end yet. */
function tellSpan(span: number, endedAt: string | undefined | null): string {
  return endedAt ? writeSpan(span) : m.incidents_so_far({ time: writeSpan(span) });
}
