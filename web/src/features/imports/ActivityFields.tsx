import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { type Option, type OptionGroup, SelectField } from '../../ui/SelectField';
import styles from './Imports.module.css';
import type { Activity, Groups } from './imports';
import { type Choices, keepAll } from './mapping';
import { usualGroup } from './words';

interface Content {
  activities: Activity[];
  groups: Groups | undefined;
  choices: Choices;
  onChoices: (choices: Choices) => void;
}

/** What becomes of each activity of the file. */
export function ActivityFields({ activities, groups, choices, onChoices }: Content) {
  if (activities.length === 0) return <p>{m.imports_activities_none()}</p>;
  const left = activities.filter(({ activity = '' }) => choices.activities[activity] === 'out').length;
  const options = optionsOf(groups);
  return (
    <>
      <p>{m.imports_activities_text()}</p>
      {left > 1 && (
        <p>
          <Button onClick={() => onChoices(keepAll(choices, usualGroup(groups)))}>
            {m.imports_activities_all({ count: left })}
          </Button>
        </p>
      )}
      <div class={styles.grid}>
        {activities.map(({ activity = '', lines }, index) => (
          <SelectField
            key={activity}
            id={`activity-${index}`}
            label={activity}
            hint={m.imports_word_lines({ count: lines })}
            value={choices.activities[activity] ?? 'out'}
            onValue={place =>
              onChoices({ ...choices, activities: { ...choices.activities, [activity]: place } })
            }
            options={options}
          />
        ))}
      </div>
    </>
  );
}

function optionsOf(groups: Groups | undefined): (Option | OptionGroup)[] {
  const all = groups?.groups ?? [];
  return [
    ['out', m.imports_activity_out()],
    {
      group: m.imports_activity_new_group(),
      options: all.map(
        ({ code = '', label = code }): Option => [`new ${code}`, m.imports_activity_new({ group: label })],
      ),
    },
    ...all.map(({ label = '', contexts = [] }) => ({
      group: label,
      options: contexts
        .filter(({ retired }) => !retired)
        .map(({ code = '', label: name = code }): Option => [`is ${code}`, name]),
    })),
  ];
}
