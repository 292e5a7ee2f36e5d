import { useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { ClassificationFields, findFault, readClassification } from './ClassificationFields';
import styles from './Incidents.module.css';
import { classify, type Incident } from './incidents';
import type { Change } from './useChange';

interface Content {
  incident: Incident;
  etag: string;
  change: Change;
}

/** How bad an incident is. Changed by the version at which somebody began: who was first is not overwritten. */
export function ClassificationForm({ incident, etag, change }: Content) {
  const [round, setRound] = useState(0);
  const [fault, setFault] = useState<string>();
  const before = useRef<{ incident: Incident; etag: string }>();
  const shown = before.current?.incident ?? incident;
  const begin = () => {
    before.current ??= { incident, etag };
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const next = readClassification(new FormData(event.currentTarget as HTMLFormElement));
    const missing = findFault(next);
    setFault(missing);
    if (missing) return document.getElementById('components')?.focus();
    const end = await change(version => classify(incident.id, version, next), before.current?.etag);
    if (end === 'failed') return;
    before.current = undefined;
    setRound(round + 1);
  };
  return (
    <details class={styles.details} open={incident.step === 'DETECTION'}>
      <summary>{m.incidents_classify()}</summary>
      {/* Until somebody touches the form it follows what others decide. */}
      <form
        key={`${round} ${before.current?.etag ?? etag}`}
        noValidate
        onSubmit={save}
        onInput={begin}
        onChange={begin}
      >
        <ClassificationFields
          priority={shown.priority}
          impact={shown.impact}
          components={shown.components}
          fault={fault}
        />
        <Button type="submit">{m.incidents_classify_do()}</Button>
      </form>
    </details>
  );
}
