import { useQuery } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import { newKey } from '../../api/client';
import { queries } from '../../api/queries';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { EXPORTS, type Export, loadNewest, type NewExport, needsPerson, prepare } from './exports';
import styles from './MyData.module.css';
import { PreparedCopy } from './PreparedCopy';

/** A copy that is prepared in the background, how far it is, and the form that asks for one while none is under way. */
export function Preparation() {
  const { data, error, refetch } = useQuery(
    {
      queryKey: EXPORTS,
      queryFn: loadNewest,
      refetchInterval: ({ state }) => (state.data?.state === 'PREPARING' ? 3_000 : false),
    },
    queries,
  );
  useAskAgain(data ?? undefined);
  return (
    <section>
      <h3>{m.my_data_prepare()}</h3>
      <p>{m.my_data_prepare_text()}</p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data && <PreparedCopy copy={data} />}
      {data !== undefined && data?.state !== 'PREPARING' && <PrepareForm again={data !== null} />}
    </section>
  );
}

/** While the page is open, services that were away are asked again, with the person's own session. */
function useAskAgain(copy: Export | undefined) {
  const waits = copy?.state === 'PREPARING' && needsPerson(copy);
  const right = copy?.right;
  useEffect(() => {
    if (!waits || (right !== 'ACCESS' && right !== 'PORTABILITY')) return;
    const timer = setInterval(() => void prepare({ right }, newKey()).catch(() => undefined), 15_000);
    return () => clearInterval(timer);
  }, [waits, right]);
}

function PrepareForm({ again }: { again: boolean }) {
  const [portable, setPortable] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const ask = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const wanted: NewExport = portable
      ? { right: 'PORTABILITY', csv: form.has('csv'), fhir: form.has('fhir') }
      : { right: 'ACCESS' };
    setSending(true);
    setError(undefined);
    try {
      queries.setQueryData(EXPORTS, await prepare(wanted, newKey()));
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  return (
    <form onSubmit={ask}>
      <fieldset class={styles.choice}>
        <legend>{m.my_data_prepare_which()}</legend>
        <Choice label={m.my_data_prepare_all()} checked={!portable} onPick={() => setPortable(false)} />
        <Choice label={m.my_data_prepare_portable()} checked={portable} onPick={() => setPortable(true)} />
      </fieldset>
      {portable && (
        <fieldset class={styles.choice}>
          <legend>{m.my_data_prepare_forms()}</legend>
          <label class={styles.tick}>
            <input type="checkbox" name="csv" defaultChecked />
            {m.my_data_prepare_csv()}
          </label>
          <label class={styles.tick}>
            <input type="checkbox" name="fhir" />
            {m.my_data_prepare_fhir()}
          </label>
        </fieldset>
      )}
      {error !== undefined && <Failure error={error} />}
      <Button type="submit">{again ? m.my_data_prepare_again() : m.my_data_prepare_do()}</Button>
    </form>
  );
}

function Choice({ label, checked, onPick }: { label: string; checked: boolean; onPick: () => void }) {
  return (
    <label class={styles.tick}>
      <input type="radio" name="which" checked={checked} onChange={onPick} />
      {label}
    </label>
  );
}
