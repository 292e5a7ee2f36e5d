import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../i18n/texts';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Failure } from './Failure';

interface Content {
  /** On the button that asks, and on the one that does it. */
  action: string;
  /** The question. */
  title: string;
  children: ComponentChildren;
  /** More than `action` says, where several such buttons stand in one list. */
  label?: string;
  /** Does it; the dialog stays open and says why when that fails. */
  confirm: () => Promise<unknown>;
}

/** A button for what cannot be taken back: asks once more, says what goes, and does it then. */
export function Confirm({ action, title, label, children, confirm }: Content) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const ask = () => {
    setError(undefined);
    setOpen(true);
  };
  const act = async () => {
    if (busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await confirm();
      setOpen(false);
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button onClick={ask} aria-label={label} aria-haspopup="dialog">
        {action}
      </Button>
      <Dialog
        title={title}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{m.ui_leave_it()}</Button>
            <Button kind="primary" onClick={act} aria-disabled={busy}>
              {action}
            </Button>
          </>
        }
      >
        {children}
        {error !== undefined && <Failure error={error} />}
      </Dialog>
    </>
  );
}
