import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { zoneHere } from '../../store/days';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { useKeyFor } from '../../ui/keyFor';
import { SelectField } from '../../ui/SelectField';
import { type Format, lookAt } from './file';
import { upload } from './imports';

/** A file, looked at on this device first: what is no journal is said before anything is sent. */
export function FileForm() {
  const { route } = useLocation();
  const [file, setFile] = useState<File>();
  const [format, setFormat] = useState<Format>();
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [sending, setSending] = useState(false);
  const [zone, setZone] = useState(zoneHere);
  const latest = useRef<File>();
  const keyFor = useKeyFor();

  async function choose(chosen: File | undefined) {
    latest.current = chosen;
    setFile(chosen);
    setError(undefined);
    setFault(undefined);
    setFormat(undefined);
    if (chosen === undefined) return;
    // A file that is gone or must not be read is as good as empty.
    const seen = await lookAt(chosen).catch(() => ({ fault: m.imports_fault_empty() }));
    if (latest.current !== chosen) return;
    if ('fault' in seen) setFault(seen.fault);
    else setFormat(seen.format);
  }

  async function send(event: SubmitEvent) {
    event.preventDefault();
    if (sending) return;
    if (file === undefined || format === undefined) {
      setFault(before => before ?? m.imports_none());
      return document.getElementById('import-file')?.focus();
    }
    setSending(true);
    setError(undefined);
    try {
      const words = `${file.name} ${file.size} ${file.lastModified} ${format} ${zone}`;
      const made = await upload(keyFor(words), file, format, zone);
      await queries.invalidateQueries({ queryKey: ['imports'] });
      route(to(`/mes-donnees/importer/${made.id}`));
    } catch (problem) {
      setError(problem);
      setSending(false);
    }
  }

  return (
    <form noValidate onSubmit={send}>
      <Field
        id="import-file"
        type="file"
        accept=".csv,text/csv,text/plain"
        label={m.imports_file()}
        hint={m.imports_file_hint()}
        fault={fault}
        onChange={event => void choose(event.currentTarget.files?.[0])}
      />
      {format !== undefined && (
        <SelectField
          id="import-format"
          label={m.imports_format()}
          value={format}
          onValue={value => setFormat(value as Format)}
          options={[
            ['daylio', m.imports_format_daylio()],
            ['cesizen', m.imports_format_cesizen()],
          ]}
        />
      )}
      {format === 'daylio' && (
        <SelectField
          id="import-zone"
          label={m.imports_zone()}
          hint={m.imports_zone_hint()}
          value={zone}
          onValue={setZone}
          options={zones().map(each => [each, each.replaceAll('_', ' ')])}
        />
      )}
      {error !== undefined && <Failure error={error} />}
      <Button kind="primary" type="submit" aria-disabled={sending}>
        {m.imports_read()}
      </Button>
      <p role="status">{sending && m.imports_reading()}</p>
    </form>
  );
}

/** All zones that the browser knows, that of this device among them. */
function zones(): string[] {
  return [...new Set([zoneHere(), ...(Intl.supportedValuesOf?.('timeZone') ?? [])])].sort();
}
