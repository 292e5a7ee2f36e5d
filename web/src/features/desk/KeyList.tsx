import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
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
  const [open, setOpen] = useState(false);
  const ask = () => setOpen(true);
  const close = () => setOpen(false);
  useKeys({ '?': ask });
  return (
    <>
      <Button kind="quiet" onClick={ask} aria-haspopup="dialog">
        {m.desk_keys()}
      </Button>
      <Dialog
        title={m.desk_keys()}
        open={open}
        onClose={close}
        actions={<Button onClick={close}>{m.desk_keys_close()}</Button>}
      >
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
      </Dialog>
    </>
  );
}
