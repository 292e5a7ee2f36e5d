import { useRef } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './Desk.module.css';
import { keysOn, turnKeys, useKeys } from './keys';

const keys: [string, () => string][] = [
  ['j', m.desk_key_next],
  ['k', m.desk_key_previous],
  ['r', m.desk_key_answer],
  ['n', m.desk_key_note],
  ['?', m.desk_key_list],
];

/** The list of keys, by a button or `?`; there the other keys can be turned off. */
export function KeyList() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = () => dialog.current?.showModal();
  useKeys({ '?': open });
  return (
    <>
      <Button kind="quiet" onClick={open} aria-haspopup="dialog">
        {m.desk_keys()}
      </Button>
      <dialog ref={dialog} class={styles.dialog} aria-labelledby="desk-keys">
        <h2 id="desk-keys">{m.desk_keys()}</h2>
        <dl class={styles.keys}>
          {keys.map(([key, label]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{label()}</dd>
            </div>
          ))}
        </dl>
        <label class={styles.check}>
          <input
            type="checkbox"
            checked={keysOn.value}
            onChange={event => turnKeys(event.currentTarget.checked)}
          />
          {m.desk_keys_on()}
        </label>
        <Button onClick={() => dialog.current?.close()}>{m.desk_keys_close()}</Button>
      </dialog>
    </>
  );
}
