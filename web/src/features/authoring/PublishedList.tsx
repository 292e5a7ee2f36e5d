import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import styles from '../../ui/editing/Editing.module.css';
import { type Published, retire } from './services';

interface Content {
  all: Published[];
  /** Begins a draft from the latest version. */
  copy: (code: string) => void;
  changed: () => Promise<unknown>;
}

/** The latest version of each questionnaire; those of the house can be withdrawn, and begun anew from there. */
export function PublishedList({ all, copy, changed }: Content) {
  return (
    <ul class={styles.entries}>
      {all.map(({ code = '', title = '', version, items, available, unavailable }) => (
        <li key={code}>
          <div>
            {available ? <a href={to(`/tests/${code}`)}>{title}</a> : <strong>{title}</strong>}
            <p class={styles.hint}>
              {m.authoring_version({ code, version, items })}
              {!available && ` · ${unavailable?.reason ?? m.authoring_closed()}`}
            </p>
          </div>
          <div class={styles.tools}>
            <Button aria-label={m.authoring_copy_one({ title })} onClick={() => copy(code)}>
              {m.authoring_copy()}
            </Button>
            {available && code.startsWith('custom_') && (
              <Confirm
                action={m.authoring_retire()}
                label={m.authoring_retire_one({ title })}
                title={m.authoring_retire_sure({ title })}
                confirm={() => retire(code).then(changed)}
              >
                <p>{m.authoring_retire_text()}</p>
              </Confirm>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
