import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Notice } from '../../ui/Notice';
import { TextArea } from '../../ui/TextArea';
import styles from './Incidents.module.css';
import { publish } from './incidents';
import { usePosting } from './usePosting';

/** Tells everybody, in both languages, and asks once more before: it cannot be taken back. */
export function PublishForm({ id, published }: { id: string; published: () => Promise<void> }) {
  const [faults, setFaults] = useState<Faults>({});
  const [asking, setAsking] = useState(false);
  const { draft, error, state, read, send, form } = usePosting(
    `incident-public-${id}`,
    ['public-fr', 'public-en'],
    async (key, [fr = '', en = '']) => {
      await publish(key, id, { fr, en });
      await published();
    },
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [fr, en] = read();
    const gaps = {
      ...(fr === '' && { 'public-fr': m.incidents_fr_fault() }),
      ...(en === '' && { 'public-en': m.incidents_en_fault() }),
    };
    setFaults(gaps);
    setAsking(Object.keys(gaps).length === 0);
  };
  const confirm = async () => {
    await send();
    setAsking(false);
  };
  const [fr, en] = asking ? read() : [];
  return (
    <>
      <FaultSummary faults={faults} />
      <form {...form} onSubmit={submit}>
        <Notice>{m.incidents_public_warning()}</Notice>
        <div class={styles.pair}>
          <TextArea
            id="public-fr"
            lang="fr"
            label={m.incidents_fr()}
            defaultValue={draft['public-fr'] ?? ''}
            fault={faults['public-fr']}
            maxLength={1000}
            required
          />
          <TextArea
            id="public-en"
            lang="en"
            label={m.incidents_en()}
            defaultValue={draft['public-en'] ?? ''}
            fault={faults['public-en']}
            maxLength={1000}
            required
          />
        </div>
        {error !== undefined && <Failure error={error} />}
        <Button type="submit" aria-haspopup="dialog" aria-disabled={state === 'sending'}>
          {m.incidents_publish()}
        </Button>
        <p role="status">{state === 'sent' && m.incidents_published()}</p>
      </form>
      <Dialog
        title={m.incidents_publish_sure()}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{m.ui_leave_it()}</Button>
            <Button kind="primary" onClick={() => void confirm()} aria-disabled={state === 'sending'}>
              {m.incidents_publish()}
            </Button>
          </>
        }
      >
        <p lang="fr" class={styles.words}>
          {fr}
        </p>
        <p lang="en" class={styles.words}>
          {en}
        </p>
        <p>{m.incidents_public_warning()}</p>
      </Dialog>
    </>
  );
}
