import { useState } from 'preact/hooks';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { writeCode } from './rooms';

/** The link that leads others into the room. */
export function RoomLink({ code }: { code: string }) {
  const [said, setSaid] = useState('');
  const link = new URL(to(`/respirer/ensemble/${writeCode(code)}`), location.href).href;
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(done ? m.breathing_room_copied() : m.breathing_room_copy_failed());
  };
  return (
    <div>
      <Field
        id="room-link"
        label={m.breathing_room_share()}
        value={link}
        readOnly
        onFocus={event => event.currentTarget.select()}
      />
      <Button onClick={copy}>{m.breathing_room_copy()}</Button>
      <p role="status">{said}</p>
    </div>
  );
}
