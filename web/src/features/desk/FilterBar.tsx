import { session } from '../../api/session';
import { m } from '../../i18n/texts';
import { useStaffNames } from '../../ui/useStaffNames';
import { Choice } from './Choice';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import type { Filters } from './filters';
import { WordChoice } from './WordChoice';
import { categories, choices, priorities, statuses } from './words';

interface Content {
  filters: Filters;
  change: (wanted: Partial<Filters>) => void;
  /** Those that are shown: their teams and tags are offered. */
  tickets: StaffTicket[];
}

/** What of the queue is to be seen; each choice works at once. */
export function FilterBar({ filters, change, tickets }: Content) {
  const { state, assignee, priority, category, team, tag, pressing } = filters;
  return (
    <fieldset class={styles.filters}>
      <legend class="visually-hidden">{m.desk_filters()}</legend>
      <Choice
        id="filter-state"
        label={m.desk_state_is()}
        value={state}
        options={choices(statuses)}
        set={value => change({ state: value, pressing: pressing && value === 'OPEN' })}
      />
      <AssigneeChoice value={assignee} set={value => change({ assignee: value })} />
      <Choice
        label={m.desk_priority()}
        value={priority}
        options={[['', m.desk_any_priority()], ...choices(priorities)]}
        set={value => change({ priority: value })}
      />
      <Choice
        label={m.desk_category()}
        value={category}
        options={[['', m.desk_any_category()], ...choices(categories)]}
        set={value => change({ category: value })}
      />
      <WordChoice
        id="filter-team"
        label={m.desk_team()}
        value={team}
        known={tickets.flatMap(({ triage }) => triage?.team ?? [])}
        set={value => change({ team: value })}
      />
      <WordChoice
        id="filter-tag"
        label={m.desk_tag()}
        value={tag}
        known={tickets.flatMap(({ triage }) => triage?.tags ?? [])}
        set={value => change({ tag: value })}
      />
      {state === 'OPEN' && (
        <label class={styles.check}>
          <input
            type="checkbox"
            checked={pressing}
            onChange={event => change({ pressing: event.currentTarget.checked })}
          />
          {m.desk_pressing()}
        </label>
      )}
    </fieldset>
  );
}

/** Everybody's, one's own, nobody's, or those of somebody. */
function AssigneeChoice({ value, set }: { value: string; set: (value: string) => void }) {
  const staff = useStaffNames();
  const others = staff.members.map(({ id }) => id).filter(id => id !== session.value?.person);
  // Somebody may have left whose tickets an address still asks for.
  const left = value.length > 4 && !others.includes(value) ? [value] : [];
  return (
    <Choice
      label={m.desk_whose()}
      value={value}
      options={[
        ['', m.desk_whose_all()],
        ['me', m.desk_whose_mine()],
        ['none', m.desk_whose_nobody()],
        ...[...others, ...left].map((id): [string, string] => [id, staff.tell(id)]),
      ]}
      set={set}
    />
  );
}
