import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { BarTable } from '../../ui/BarTable';
import { writeSpan } from '../../ui/span';
import type { StepTime } from './incidents';
import { tell } from './words';

/** How long each step took, in the order in which they were taken. */
export function Steps({ steps }: { steps: StepTime[] }) {
  const longest = Math.max(1, ...steps.map(({ seconds }) => seconds));
  return (
    // The table is a place of its own, by the same name.
    <div>
      <h2>{m.incidents_steps()}</h2>
      <BarTable
        title={m.incidents_steps()}
        rows={steps}
        keyOf={({ step, startedAt }) => `${step} ${startedAt}`}
        columns={[
          { head: m.incidents_step(), tell: ({ step }) => tell(step) },
          { head: m.incidents_begun(), tell: ({ startedAt }) => writeMoment(startedAt) },
          { head: m.incidents_took(), tell: tellSpan, bar: ({ seconds }) => seconds / longest },
        ]}
      />
    </div>
  );
}

/** The present step has no end yet. */
function tellSpan({ seconds, endedAt }: StepTime): string {
  const time = writeSpan(seconds * 1000);
  return endedAt ? time : m.incidents_so_far({ time });
}
