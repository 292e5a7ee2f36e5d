import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import styles from './Macros.module.css';
import { deleteMacro, type Macro } from './macros';

interface Content {
  macros: Macro[];
  edit: (macro: Macro) => void;
  done: (words: string) => Promise<void>;
}

/** Every macro by its name, to be rewritten or deleted. */
export function MacroList({ macros, edit, done }: Content) {
  const remove = async (macro: Macro) => {
    await deleteMacro(macro);
    await done(m.macros_deleted({ name: macro.name }));
  };
  return (
    <ul class={styles.list}>
      {macros.map(macro => (
        <li key={macro.id} class={styles.row}>
          <strong>{macro.name}</strong>
          <span class={styles.buttons}>
            <Button onClick={() => edit(macro)} aria-label={m.macros_edit_one({ name: macro.name })}>
              {m.macros_edit()}
            </Button>
            <Confirm
              action={m.macros_delete()}
              label={m.macros_delete_one({ name: macro.name })}
              title={m.macros_delete_sure()}
              confirm={() => remove(macro)}
            >
              <p>{m.macros_delete_text()}</p>
            </Confirm>
          </span>
        </li>
      ))}
    </ul>
  );
}
