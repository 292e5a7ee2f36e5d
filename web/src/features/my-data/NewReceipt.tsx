import { useEffect, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/saveFile';
import styles from './MyData.module.css';
import { writeReceipt } from './receipt';
import type { Receipt } from './rights';

/** A receipt that is shown once: to be saved or printed; leaving without that is asked about. */
export function NewReceipt({ receipt }: { receipt: Receipt }) {
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    if (saved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [saved]);

  const save = () => {
    const text = writeReceipt(
      receipt,
      m.my_data_receipt_text({ address: location.origin + location.pathname }),
    );
    saveFile('cesizen-effacement.txt', new Blob([text], { type: 'text/plain' }));
    setSaved(true);
  };
  const printIt = () => {
    print();
    setSaved(true);
  };
  return (
    <section class={styles.receipt}>
      <p>{m.my_data_receipt_once()}</p>
      <dl>
        <dt>{m.my_data_receipt_number()}</dt>
        <dd>{receipt.id}</dd>
        <dt>{m.my_data_receipt_secret()}</dt>
        <dd>{receipt.receipt}</dd>
      </dl>
      <p class={styles.actions}>
        <Button kind="primary" onClick={save}>
          {m.my_data_receipt_save()}
        </Button>
        <Button onClick={printIt}>{m.my_data_receipt_print()}</Button>
      </p>
    </section>
  );
}
