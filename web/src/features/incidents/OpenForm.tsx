import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { useKeyFor } from '../../ui/keyFor';
import { ClassificationFields, findFault, readClassification } from './ClassificationFields';
import styles from './Incidents.module.css';
import { openIncident } from './incidents';

/** Opens an incident by hand, for what no alert has seen. */
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
    const body = { title: String(form.get('title') ?? '').trim(), ...readClassification(form) };
    const missing = findFault(body);
    const gaps = {
      ...(body.title === '' && { title: m.incidents_title_fault() }),
      ...(missing && { components: missing }),
    };
    setFaults(gaps);
    setError(undefined);
    if (Object.keys(gaps).length > 0) return;
    setSending(true);
    try {
      const id = await openIncident(keyFor(JSON.stringify(body)), body);
      await queries.invalidateQueries({ queryKey: ['incidents'] });
      route(to(`/equipe/incidents/${id}`));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <details class={styles.details}>
      <summary>{m.incidents_open()}</summary>
      <FaultSummary faults={faults} />
      <form noValidate onSubmit={submit}>
        <Field
          id="title"
          label={m.incidents_name()}
          hint={m.incidents_name_hint()}
          fault={faults.title}
          maxLength={200}
          autocomplete="off"
          required
        />
        <ClassificationFields priority="P3" impact="DEGRADED" components={[]} fault={faults.components} />
        {error !== undefined && <Failure error={error} />}
        <Button type="submit" aria-disabled={sending}>
          {m.incidents_open_do()}
        </Button>
      </form>
    </details>
  );
}
