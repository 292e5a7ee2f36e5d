import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { saveFile } from '../../ui/saveFile';

/** Gives what is shown as a file for a spreadsheet. */
export function Download({ name, load: read }: { name: string; load: () => Promise<Blob> }) {
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      saveFile(name, await read());
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p>
        <Button onClick={() => void load()} aria-disabled={busy}>
          {m.reports_csv()}
        </Button>
      </p>
      {error !== undefined && <Failure error={error} />}
    </>
  );
}
