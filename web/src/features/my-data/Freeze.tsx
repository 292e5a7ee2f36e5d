import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeDay } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { loadRestriction, restrict } from './rights';

const KEY = ['restriction'];

/** Freezes the data: nothing is changed or used any more, everything can still be read and taken along. */
export function Freeze() {
  const { data, error, refetch } = useQuery({ queryKey: KEY, queryFn: loadRestriction }, queries);
  const [refused, setRefused] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const change = async () => {
    if (sending || data === undefined) return;
    setSending(true);
    setRefused(undefined);
    try {
      await restrict(!data.restricted);
      await queries.invalidateQueries({ queryKey: KEY });
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
      <p role="status">{data?.restricted && m.my_data_frozen({ date: writeDay(data.since) })}</p>
      {data !== undefined && (
        <Button onClick={change} aria-disabled={sending}>
          {data.restricted ? m.my_data_unfreeze_do() : m.my_data_freeze_do()}
        </Button>
      )}
      {refused !== undefined && <Failure error={refused} />}
    </section>
  );
}
