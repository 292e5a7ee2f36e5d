import { useQuery } from '@tanstack/preact-query';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { newKey } from '../../api/client';
import { Problem } from '../../api/problems';
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
  const { refused, askAgain } = useAskAgain(data ?? undefined);
  return (
    <section>
      <h3>{m.my_data_prepare()}</h3>
      <p>{m.my_data_prepare_text()}</p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data && <PreparedCopy copy={data} />}
      {refused !== undefined && <Failure error={refused} again={askAgain} />}
      {data !== undefined && data?.state !== 'PREPARING' && <PrepareForm again={data !== null} />}
    </section>
  );
}

/**
 * While the page is open, services that were away are asked again, with the person's own session; until its sign-in is too old
 * for that: asking on would ask the person to sign in again and again.
 */
function useAskAgain(copy: Export | undefined) {
  const [refused, setRefused] = useState<unknown>();
  const waits = copy?.state === 'PREPARING' && needsPerson(copy);
  const right = copy?.right === 'PORTABILITY' ? 'PORTABILITY' : 'ACCESS';
  const ask = useCallback(
    () =>
      prepare({ right }, newKey()).catch(problem => {
        if (problem instanceof Problem && problem.slug === 'recent-sign-in-required') setRefused(problem);
      }),
    [right],
  );
  const stopped = refused !== undefined;
  useEffect(() => {
    if (!waits || stopped) return;
    const timer = setInterval(ask, 15_000);
    return () => clearInterval(timer);
  }, [waits, stopped, ask]);
  const askAgain = () => {
    setRefused(undefined);
    void ask();
  };
  return { refused, askAgain };
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
