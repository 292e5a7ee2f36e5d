import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { saveFile } from '../../ui/saveFile';
import styles from './MyData.module.css';
import { loadCertificate, type Receipt } from './rights';

/** The signed certificate of an erasure as a file, which names nobody and can be checked for good. */
export function CertificateButton({ receipt }: { receipt: Receipt }) {
  const [error, setError] = useState<unknown>();
  const save = async () => {
    setError(undefined);
    try {
      const certificate = JSON.stringify(await loadCertificate(receipt), null, 2);
      saveFile('cesizen-certificat.json', new Blob([certificate], { type: 'application/json' }));
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <p class={styles.soft}>{m.my_data_certificate_text()}</p>
      <Button onClick={save}>{m.my_data_certificate()}</Button>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
