import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { newKey } from '../../api/client';
import { leaveErased, whileErasing } from '../../api/erased';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { received } from './receipt';
import { erase } from './rights';

/** Erases everything, for who writes the word out; what follows is the receipt, on a page that needs no account. */
export function EraseForm() {
  const { route } = useLocation();
  const [key] = useState(newKey);
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('erase-word');
    const right = String(typed).trim().toUpperCase() === m.my_data_erase_word();
    setError(undefined);
    setFault(right ? undefined : m.my_data_erase_fault({ word: m.my_data_erase_word() }));
    if (!right) return document.getElementById('erase-word')?.focus();
    setSending(true);
    try {
      received.value = await whileErasing(() => erase(key));
    } catch (problem) {
      setError(problem);
      return setSending(false);
    }
    // In its cooling-off the account is still there: it can be taken back, and nothing leaves this device.
    if (received.value.startsAt === undefined) await leaveErased();
    else void queries.invalidateQueries();
    route(to('/effacement'), true);
  };

  return (
    <section>
      <h2>{m.my_data_erase()}</h2>
      <p>{m.my_data_erase_text()}</p>
      <form noValidate onSubmit={submit}>
        <Field
          id="erase-word"
          label={m.my_data_erase_label({ word: m.my_data_erase_word() })}
          fault={fault}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        {error !== undefined && <Failure error={error} />}
        <Button type="submit" aria-disabled={sending}>
          {sending ? m.my_data_erasing() : m.my_data_erase_do()}
        </Button>
      </form>
      <p>
        <a href={to('/effacement')}>{m.my_data_proof()}</a>
      </p>
    </section>
  );
}
