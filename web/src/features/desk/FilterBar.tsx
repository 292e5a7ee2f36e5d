import { m } from '../../i18n/texts';
import type { StaffTicket } from './contract';
import styles from './Desk.module.css';
import { type Filters, filters, type Whose } from './filters';
import { categories, choices, priorities } from './words';

/** What of the queue is to be seen; each choice works at once. */
export function FilterBar({ all }: { all: StaffTicket[] }) {
  const { whose, priority, category, team, pressing } = filters.value;
  const set = (change: Partial<Filters>) => {
    filters.value = { ...filters.value, ...change };
  };
  const named = all.map(ticket => ticket.triage?.team ?? '').filter(name => name !== '');
  const teams = [...new Set(team === '' ? named : [team, ...named])].sort();
  return (
    <fieldset class={styles.filters}>
      <legend class="visually-hidden">{m.desk_filters()}</legend>
      <Choice
        label={m.desk_whose()}
        value={whose}
        options={[
          ['all', m.desk_whose_all()],
          ['mine', m.desk_whose_mine()],
          ['nobody', m.desk_whose_nobody()],
        ]}
        set={value => set({ whose: value as Whose })}
      />
      <Choice
        label={m.desk_priority()}
        value={priority}
        options={[['', m.desk_any_priority()], ...choices(priorities)]}
        set={value => set({ priority: value })}
      />
      <Choice
        label={m.desk_category()}
        value={category}
        options={[['', m.desk_any_category()], ...choices(categories)]}
        set={value => set({ category: value })}
      />
      {teams.length > 0 && (
        <Choice
          label={m.desk_team()}
          value={team}
          options={[['', m.desk_any_team()], ...teams.map((name): [string, string] => [name, name])]}
          set={value => set({ team: value })}
        />
      )}
      <label class={styles.check}>
        <input
          type="checkbox"
          checked={pressing}
          onChange={event => set({ pressing: event.currentTarget.checked })}
        />
        {m.desk_pressing()}
      </label>
    </fieldset>
  );
}

interface Options {
  label: string;
  value: string;
  options: [string, string][];
  set: (value: string) => void;
}

function Choice({ label, value, options, set }: Options) {
  return (
    <label class={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={event => set(event.currentTarget.value)}>
        {options.map(([option, word]) => (
          <option key={option} value={option}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
