import { useQuery } from '@tanstack/preact-query';
import { useEffect, useRef, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import { loadRestriction, restrict } from './rights';

const KEY = ['restriction'];

/** Freezes the data: nothing is changed or used any more, everything can still be read and taken along. */
export function Freeze() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadRestriction }, queries);
  const [refused, setRefused] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [changed, setChanged] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone then.
  useEffect(() => {
    if (changed) said.current?.focus();
  }, [changed, data?.restricted]);
  const readAgain = async () => {
    setChanged(true);
    await queries.invalidateQueries({ queryKey: KEY });
  };
  const freeze = async () => {
    if (sending) return;
    setSending(true);
    setRefused(undefined);
    try {
      await restrict(true);
      await readAgain();
    } catch (problem) {
      setRefused(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <section>
      <h2>{m.my_data_freeze()}</h2>
      <p>{m.my_data_freeze_text()}</p>
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      <p ref={said} role="status" tabIndex={-1}>
        {data?.restricted && m.my_data_frozen({ date: writeDay(data.since) })}
        {data?.restricted === false && changed && m.my_data_unfrozen()}
      </p>
      {data?.restricted === false && (
        <Button onClick={freeze} aria-disabled={sending}>
          {m.my_data_freeze_do()}
        </Button>
      )}
      {/* Whoever lifts it is told first what that means (GDPR art. 18(3)). */}
      {data?.restricted && (
        <Confirm
          action={m.my_data_unfreeze_do()}
          title={m.my_data_unfreeze_sure()}
          confirm={() => restrict(false).then(readAgain)}
        >
          <p>{m.my_data_unfreeze_text()}</p>
        </Confirm>
      )}
      {refused !== undefined && <Failure error={refused} />}
    </section>
  );
}
