import { useState } from 'preact/hooks';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { type Asked, withdraw } from './link';

/** What a parent has agreed to, and the way to take it back, after a second question. */
export function Agreed({ token, asked, onDone }: { token: string; asked: Asked; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const [fault, setFault] = useState<unknown>();

  const end = async () => {
    setOpen(false);
    setFault(undefined);
    try {
      await withdraw(token);
      onDone();
    } catch (problem) {
      setFault(problem);
    }
  };
  return (
    <>
      <p>{m.parent_kept_since({ day: writeDay(asked.agreedAt) })}</p>
      <p>{m.parent_kept_text()}</p>
      {fault !== undefined && <Failure error={fault} />}
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {m.parent_withdraw()}
      </Button>
      <Dialog
        title={m.parent_withdraw_sure()}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{m.parent_withdraw_keep()}</Button>
            <Button kind="quiet" onClick={() => void end()}>
              {m.parent_withdraw()}
            </Button>
          </>
        }
      >
        <p>{m.parent_withdraw_text()}</p>
      </Dialog>
    </>
  );
}
