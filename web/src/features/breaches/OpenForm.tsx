import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import entries from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { useKeyFor } from '../../ui/keyFor';
import { TextArea } from '../../ui/TextArea';
import { openBreach } from './breaches';
import { fieldOf, momentOf } from './rules';

/** Enters a breach by hand: one that no incident has shown, such as a lost computer. */
export function OpenForm() {
  const { route } = useLocation();
  const [faults, setFaults] = useState<Faults>({});
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const keyFor = useKeyFor();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const read = (name: string) => String(form.get(name) ?? '').trim();
    const knownAt = momentOf(read('known'));
    const beganAt = momentOf(read('began'));
    const nature = read('nature');
    setError(undefined);
    setFaults({
      ...(nature === '' && { nature: m.breaches_nature_fault() }),
      ...(knownAt === undefined && { known: m.breaches_time_fault() }),
    });
    if (nature === '' || knownAt === undefined) return;
    const body = { nature, knownAt, ...(beganAt !== undefined && { beganAt }) };
    setSending(true);
    try {
      const id = await openBreach(keyFor(JSON.stringify(body)), body);
      await queries.invalidateQueries({ queryKey: ['breaches'] });
      route(to(`/dpo/violations/${id}`));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  const latest = fieldOf(new Date());
  return (
    <details class={entries.fold}>
      <summary>{m.breaches_open()}</summary>
      <p>{m.breaches_open_text()}</p>
      <FaultSummary faults={faults} />
      <form noValidate onSubmit={submit}>
        <TextArea
          id="nature"
          label={m.breaches_nature()}
          hint={m.breaches_names_nobody()}
          fault={faults.nature}
          maxLength={4000}
          required
        />
        <Field
          id="known"
          type="datetime-local"
          label={m.breaches_known_field()}
          hint={m.breaches_known_hint()}
          fault={faults.known}
          max={latest}
          required
        />
        <Field id="began" type="datetime-local" label={m.breaches_began_field()} max={latest} />
        {error !== undefined && <Failure error={error} />}
        <Button type="submit" aria-disabled={sending}>
          {m.breaches_open_do()}
        </Button>
      </form>
    </details>
  );
}
