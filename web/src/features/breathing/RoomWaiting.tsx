import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Failure } from '../../ui/Failure';
import styles from './Rhythm.module.css';
import { RoomLink } from './RoomLink';
import { endRoom, loadHosted, startRoom } from './rooms';

/** The time before the first breath; its host alone can begin and end it. */
export function RoomWaiting({ code, started }: { code: string; started: boolean }) {
  const { data } = useQuery({ queryKey: ['rooms'], queryFn: loadHosted }, queries);
  const [error, setError] = useState<unknown>();
  const host = data?.some(each => each.code === code) ?? false;
  const begin = async () => {
    setError(undefined);
    try {
      await startRoom(code);
    } catch (problem) {
      setError(problem);
    }
  };
  if (started) return <p role="status">{m.breathing_room_soon()}</p>;
  return (
    <>
      <p role="status">{host ? m.breathing_room_wait_host() : m.breathing_room_wait()}</p>
      {host && (
        <div class={styles.ways}>
          <Button kind="primary" onClick={begin}>
            {m.breathing_room_start()}
          </Button>
          <Confirm
            action={m.breathing_room_end()}
            title={m.breathing_room_end_title()}
            confirm={() => endRoom(code)}
          >
            <p>{m.breathing_room_end_text()}</p>
          </Confirm>
        </div>
      )}
      {error !== undefined && <Failure error={error} />}
      <RoomLink code={code} />
    </>
  );
}
