import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { saveFile } from '../../ui/saveFile';
import { loadFile, type Question } from './report';

/** Gives what is shown as a file for a spreadsheet. */
export function Download({ question }: { question: Question }) {
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const load = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      saveFile('cesizen-service-levels.csv', await loadFile(question));
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
