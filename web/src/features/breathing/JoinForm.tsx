import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { readCode } from './rooms';

/** The way into a room whose code somebody was given. */
export function JoinForm() {
  const { route } = useLocation();
  const [fault, setFault] = useState<string>();
  const enter = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('room-code');
    const code = readCode(String(typed ?? ''));
    setFault(code === undefined ? m.breathing_room_code_fault() : undefined);
    if (code === undefined) document.getElementById('room-code')?.focus();
    else route(to(`/respirer/ensemble/${code}`));
  };
  return (
    <form noValidate onSubmit={enter}>
      <h2>{m.breathing_room_join()}</h2>
      <Field
        id="room-code"
        label={m.breathing_room_code()}
        hint={m.breathing_room_code_hint()}
        fault={fault}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
      />
      <Button type="submit">{m.breathing_room_enter()}</Button>
    </form>
  );
}
