import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import entries from '../../ui/Entries.module.css';
import type { Description, Step } from './breaches';
import { nameGround, nameRisk, nameStep, tellNotice } from './words';

const parts: [keyof Description, () => string][] = [
  ['nature', m.breaches_nature],
  ['dataCategories', m.breaches_categories],
  ['people', m.breaches_count_people],
  ['records', m.breaches_count_records],
  ['consequences', m.breaches_consequences],
  ['measures', m.breaches_measures],
  ['riskReason', m.breaches_risk_reason],
];

/** All that was done, oldest first, each with what was written then: nothing of it is ever changed. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <section aria-labelledby="breach-steps">
      <h2 id="breach-steps">{m.breaches_steps()}</h2>
      <p>{m.breaches_steps_text()}</p>
      <ol class={entries.list}>
        {steps.map(step => (
          <li key={`${step.kind} ${step.at}`} class={entries.fold}>
            <strong>{nameStep(step.kind)}</strong> <span class={entries.soft}>{writeMoment(step.at)}</span>
            <Written step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Written({ step: { description, notice, exemption } }: { step: Step }) {
  return (
    <>
      {notice !== undefined && <p>{tellNotice(notice)}</p>}
      {notice?.delayReason !== undefined && <p class={entries.words}>{notice.delayReason}</p>}
      {exemption !== undefined && (
        <p>
          {nameGround(exemption.ground)} {exemption.reason}
        </p>
      )}
      {description !== undefined && (
        <details>
          <summary>{m.breaches_step_written()}</summary>
          <dl>
            <dt>{m.breaches_risk()}</dt>
            <dd>{nameRisk(description.risk)}</dd>
            {parts.map(([part, name]) =>
              description[part] === undefined ? null : (
                <div key={part}>
                  <dt>{name()}</dt>
                  <dd class={entries.words}>{description[part]}</dd>
                </div>
              ),
            )}
          </dl>
        </details>
      )}
    </>
  );
}
