import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import type { Journal } from '../../store/journal';
import { type ContextGroups, removeContext } from '../../store/reference';
import { Confirm } from '../../ui/Confirm';
import { ContextForm } from './ContextForm';
import styles from './OwnContexts.module.css';
import { ownContexts } from './words';

interface Content {
  journal: Journal;
  groups: ContextGroups;
}

/** The contexts that a person has made: to be renamed, moved, no longer offered, or removed where nothing names them. */
export function OwnContexts({ journal, groups }: Content) {
  const [said, setSaid] = useState('');
  const mine = ownContexts(groups);

  async function remove(id: string, label: string) {
    await removeContext(journal, id);
    setSaid(m.journal_context_removed({ name: label }));
  }

  return (
    <>
      <p>{mine.length === 0 ? m.journal_own_none() : m.journal_own_lead()}</p>
      <ul class={styles.list}>
        {mine.map(({ id, label, retired, group, groupLabel }) => (
          <li key={id} class={styles.context}>
            <p class={styles.name}>
              <strong data-private>{label}</strong>
              <span class={styles.note}>
                {groupLabel}
                {retired && ` · ${m.journal_context_is_retired()}`}
              </span>
            </p>
            <details class={styles.change}>
              <summary aria-label={m.journal_context_change_one({ name: label })}>
                {m.journal_context_change()}
              </summary>
              <ContextForm
                key={`${label} ${group} ${retired}`}
                journal={journal}
                groups={groups}
                id={id}
                before={{ label, group, retired }}
                onKept={name => setSaid(m.journal_context_changed({ name }))}
              />
            </details>
            <Confirm
              action={m.journal_context_remove()}
              label={m.journal_context_remove_one({ name: label })}
              title={m.journal_context_remove_sure({ name: label })}
              confirm={() => remove(id, label)}
            >
              <p>{m.journal_context_remove_text()}</p>
            </Confirm>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </>
  );
}
