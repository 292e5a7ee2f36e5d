import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { useKeyFor } from '../../ui/keyFor';
import { type Option, SelectField } from '../../ui/SelectField';
import { useCatalogue } from './catalogue';
import { loadPatterns, patternsKey } from './patterns';
import { openRoom } from './rooms';

const lengths = [3, 5, 10, 15, 20];

/** Opens a room, for an exercise or a rhythm of one's own. */
export function OpenForm() {
  const { route } = useLocation();
  const { exercises } = useCatalogue();
  const { data: patterns = [] } = useQuery({ queryKey: patternsKey, queryFn: loadPatterns }, queries);
  const [chosen, setChosen] = useState<string>();
  const [minutes, setMinutes] = useState('5');
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const keyFor = useKeyFor();
  // The first of the list is chosen until somebody chooses: it may come later than the form.
  const value = chosen ?? `protocol ${exercises[0]?.code ?? ''}`;

  const open = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    setError(undefined);
    const [kind = '', code = ''] = value.split(' ');
    try {
      const room = await openRoom(keyFor(`${value} ${minutes}`), { [kind]: code, minutes: Number(minutes) });
      await queries.invalidateQueries({ queryKey: ['rooms'] });
      route(to(`/respirer/ensemble/${room.code}`));
    } catch (problem) {
      setError(problem);
      setSending(false);
    }
  };
  return (
    <form onSubmit={open}>
      <h2>{m.breathing_room_open()}</h2>
      <SelectField
        id="room-exercise"
        label={m.breathing_room_exercise()}
        value={value}
        onValue={setChosen}
        options={[
          {
            group: m.breathing_room_exercises(),
            options: exercises.map(({ code, name }): Option => [`protocol ${code}`, name]),
          },
          ...(patterns.length === 0
            ? []
            : [
                {
                  group: m.breathing_own_rhythms(),
                  options: patterns.map(({ id, name = '' }): Option => [`pattern ${id}`, name]),
                },
              ]),
        ]}
      />
      <SelectField
        id="room-minutes"
        label={m.breathing_room_minutes()}
        value={minutes}
        onValue={setMinutes}
        options={lengths.map(
          (each): Option => [String(each), m.breathing_room_minutes_about({ minutes: each })],
        )}
      />
      {error !== undefined && <Failure error={error} offline={m.breathing_room_offline()} />}
      <Button kind="primary" type="submit" aria-disabled={sending}>
        {m.breathing_room_open_do()}
      </Button>
    </form>
  );
}
