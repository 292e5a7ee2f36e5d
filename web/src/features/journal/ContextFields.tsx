import { m } from '../../i18n/texts';
import type { Journal } from '../../store/journal';
import type { ContextGroups } from '../../store/reference';
import styles from './EntryForm.module.css';
import { MOST_CONTEXTS } from './form';
import { NewContext } from './NewContext';

interface Content {
  journal: Journal;
  groups: ContextGroups | undefined;
  contexts: string[];
  onContexts: (contexts: string[]) => void;
}

/** What was going on; as much of it as one likes. */
export function ContextFields({ journal, groups, contexts, onContexts }: Content) {
  const full = contexts.length >= MOST_CONTEXTS;
  return (
    <details class={styles.details} open={contexts.length > 0}>
      <summary>{m.journal_contexts()}</summary>
      {groups?.groups?.map(group => (
        <fieldset key={group.code} class={styles.group}>
          <legend>{group.label}</legend>
          {group.contexts
            ?.filter(each => !each.retired || contexts.includes(each.code ?? ''))
            .map(({ code = '', label }) => {
              const on = contexts.includes(code);
              return (
                <label key={code} class={styles.context}>
                  <input
                    type="checkbox"
                    checked={on}
                    disabled={full && !on}
                    onChange={() =>
                      onContexts(on ? contexts.filter(each => each !== code) : [...contexts, code])
                    }
                  />
                  {label}
                </label>
              );
            })}
        </fieldset>
      ))}
      {groups !== undefined && !full && (
        <NewContext
          journal={journal}
          groups={groups}
          onContext={code => !contexts.includes(code) && onContexts([...contexts, code])}
        />
      )}
      {groups === undefined && <p>{m.journal_no_contexts()}</p>}
    </details>
  );
}
