import { useEffect, useRef, useState } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { saveFile } from '../../ui/saveFile';
import { type ArchiveKind, fetchArchive, IncompleteArchive, writeSize } from './archive';
import styles from './MyData.module.css';
import { Preparation } from './Preparation';

const names = { export: 'cesizen', portability: 'cesizen-portability' };

type State = 'idle' | { octets: number } | { saved: number } | { error: unknown };

/** Everything, or what may be taken elsewhere, in one archive each; and the journal alone. */
export function ExportSection() {
  return (
    <section>
      <h2>{m.my_data_export()}</h2>
      <Archive kind="export" text={m.my_data_export_text()} action={m.my_data_export_do()} />
      <Archive kind="portability" text={m.my_data_portability_text()} action={m.my_data_portability_do()} />
      <Preparation />
      <JournalAlone />
    </section>
  );
}

interface Content {
  kind: ArchiveKind;
  text: string;
  action: string;
}

/** One archive, with how much of it has arrived; it is given only when it is whole. */
function Archive({ kind, text, action }: Content) {
  const [state, setState] = useState<State>('idle');
  const under = useRef<AbortController>();
  useEffect(() => () => under.current?.abort(), []);

  const fetchAll = async () => {
    const work = new AbortController();
    under.current = work;
    setState({ octets: 0 });
    try {
      const archive = await fetchArchive(kind, octets => setState({ octets }), work.signal);
      saveFile(`${names[kind]}-${new Date().toISOString().slice(0, 10)}.zip`, archive);
      setState({ saved: archive.size });
    } catch (error) {
      if (!work.signal.aborted) setState({ error });
    }
  };
  const stop = () => {
    under.current?.abort();
    setState('idle');
  };
  const running = typeof state === 'object' && 'octets' in state;
  return (
    <>
      <p>{text}</p>
      <p role="status">
        {running && m.my_data_export_running({ size: writeSize(state.octets, locale()) })}
        {typeof state === 'object' &&
          'saved' in state &&
          m.my_data_export_saved({ size: writeSize(state.saved, locale()) })}
      </p>
      {running && <progress class={styles.progress} aria-label={action} />}
      {typeof state === 'object' && 'error' in state && <Refusal error={state.error} />}
      {running ? (
        <Button onClick={stop}>{m.my_data_export_stop()}</Button>
      ) : (
        <Button onClick={fetchAll}>{action}</Button>
      )}
    </>
  );
}

function Refusal({ error }: { error: unknown }) {
  if (!(error instanceof IncompleteArchive)) return <Failure error={error} />;
  return <Notice alert>{m.my_data_export_incomplete()}</Notice>;
}

/** The journal in forms that other programs read; the browser itself fetches them. */
function JournalAlone() {
  return (
    <p class={styles.alone}>
      {m.my_data_journal_alone()}{' '}
      {['csv', 'json', 'fhir'].map(format => (
        <a key={format} href={`/api/v1/journal/export?format=${format}`} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
