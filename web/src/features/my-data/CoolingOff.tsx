import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { isCoolingOff, loadRequests, REQUESTS, withdraw } from './requests';

/** An erasure that has not begun: when it does, and the one button that takes it back. Nothing where none was asked for. */
export function CoolingOff() {
  const { data } = useQuery({ queryKey: [...REQUESTS, 'newest'], queryFn: () => loadRequests() }, queries);
  const [kept, setKept] = useState(false);
  const erasure = data?.items?.find(isCoolingOff);
  if (erasure?.id !== undefined)
    return <TakeBack id={erasure.id} startsAt={erasure.startsAt} onKept={() => setKept(true)} />;
  return <div role="status">{kept && <Notice>{m.my_data_taken_back()}</Notice>}</div>;
}

interface Content {
  id: string;
  startsAt: string | undefined;
  onKept: () => void;
}

/** Takes back an erasure in its cooling-off: no second question, because nothing is lost by it. */
export function TakeBack({ id, startsAt, onKept }: Content) {
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const keep = async () => {
    if (sending) return;
    setSending(true);
    setError(undefined);
    try {
      await withdraw(id);
      onKept();
      await Promise.all(
        [REQUESTS, ['erasure', id], ['restriction']].map(queryKey => queries.invalidateQueries({ queryKey })),
      );
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <Notice>
      <p>
        {startsAt === undefined
          ? m.my_data_cooling_off()
          : m.my_data_scheduled({ when: writeMoment(startsAt) })}
      </p>
      <Button kind="primary" onClick={keep} aria-disabled={sending}>
        {m.my_data_take_back()}
      </Button>
      {error !== undefined && <Failure error={error} offline={m.my_data_take_back_offline()} />}
    </Notice>
  );
}
