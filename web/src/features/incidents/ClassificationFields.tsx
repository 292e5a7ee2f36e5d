import { m } from '../../i18n/texts';
import { SelectField } from '../../ui/SelectField';
import styles from './Incidents.module.css';
import type { Classification, Component, Impact, Priority } from './incidents';
import { choices, impacts, parts, priorities, tell } from './words';

interface Content {
  priority: Priority;
  impact: Impact;
  components: Component[];
  /** That nothing is named although people notice something. */
  fault?: string | undefined;
}

/** How bad it is, what people notice, and of what. */
export function ClassificationFields({ priority, impact, components, fault }: Content) {
  return (
    <>
      <SelectField
        id="priority"
        label={m.incidents_priority()}
        options={choices(priorities)}
        value={priority}
      />
      <SelectField
        id="impact"
        label={m.incidents_impact()}
        hint={m.incidents_impact_hint()}
        options={choices(impacts)}
        value={impact}
      />
      <fieldset class={styles.parts} aria-describedby={fault && 'components-fault'}>
        <legend>{m.incidents_parts()}</legend>
        {parts.map((part, at) => (
          <label key={part} class={styles.check}>
            <input
              type="checkbox"
              id={at === 0 ? 'components' : undefined}
              name="components"
              value={part}
              defaultChecked={components.includes(part)}
            />
            {tell(part)}
          </label>
        ))}
        {fault && (
          <p id="components-fault" class={styles.fault}>
            {fault}
          </p>
        )}
      </fieldset>
    </>
  );
}

export function readClassification(form: FormData): Classification {
  return {
    priority: form.get('priority') as Priority,
    impact: form.get('impact') as Impact,
    components: form.getAll('components').map(String),
  };
}

/** What is wrong with the parts, in words. */
export function findFault({ impact, components }: Classification): string | undefined {
  return impact !== 'NONE' && components.length === 0 ? m.incidents_parts_fault() : undefined;
}
