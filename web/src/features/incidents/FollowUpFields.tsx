import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import type { Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import styles from './Incidents.module.css';

interface Content {
  /** Its number, which stays. */
  row: number;
  /** Its place, from 0. */
  at: number;
  /** What the fields begin with, by their names. */
  fields: Record<string, string>;
  faults: Faults;
  remove: () => void;
}

/** What is done so that it does not happen again, by which role and until when. */
export function FollowUpFields({ row, at, fields, faults, remove }: Content) {
  const of = (part: string) => {
    const id = `action-${row}-${part}`;
    return { id, defaultValue: fields[id] ?? '', fault: faults[id] };
  };
  return (
    <fieldset class={styles.action}>
      <legend>{m.incidents_action({ n: at + 1 })}</legend>
      <Field {...of('what')} label={m.incidents_what()} maxLength={1000} autocomplete="off" />
      <Field
        {...of('role')}
        label={m.incidents_role()}
        hint={m.incidents_role_hint()}
        maxLength={40}
        autocomplete="off"
        spellcheck={false}
      />
      <Field {...of('due')} label={m.incidents_until()} type="date" />
      <Button kind="quiet" onClick={remove} aria-label={m.incidents_action_remove_one({ n: at + 1 })}>
        {m.incidents_action_remove()}
      </Button>
    </fieldset>
  );
}
