import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field, LanguageField } from '../../ui/Field';
import { changeAccount, type Read, readAccount, readChange } from './profile';

/** Name, date of birth and language. What was typed stays, whatever the service says. */
export function ProfileForm({ read }: { read: Read }) {
  const [version, setVersion] = useState(read.etag);
  const [faults, setFaults] = useState<Faults>({});
  const [saved, setSaved] = useState(false);
  const [sending, setSending] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const change = readChange(new FormData(event.currentTarget as HTMLFormElement));
    setSaved(false);
    const gaps = findGaps(change.name, change.birthDate);
    setFaults(gaps);
    if (Object.keys(gaps).length > 0) return;
    setSending(true);
    try {
      setVersion((await changeAccount(version, change)).etag);
      setSaved(true);
    } catch (problem) {
      setFaults(await sayProblem(problem));
    } finally {
      setSending(false);
    }
  };

  /** After a change elsewhere: says what stands there now; saving again then replaces just that. */
  const sayProblem = async (problem: unknown): Promise<Faults> => {
    if (!(problem instanceof Problem) || problem.status === 0) return { '': m.ui_offline() };
    if (problem.status !== 412) {
      const field = problem.faults[0]?.pointer.slice(1) ?? '';
      const known = field === 'name' || field === 'birthDate';
      return { [known ? field : '']: problem.detail || m.ui_offline() };
    }
    const newest = await readAccount().catch(() => undefined);
    if (newest === undefined) return { '': m.ui_offline() };
    setVersion(newest.etag);
    return {
      '': m.account_stale({ name: newest.account.name ?? '', birth: newest.account.birthDate ?? '' }),
    };
  };

  const { account } = read;
  return (
    <section>
      <h2>{m.account_profile()}</h2>
      <FaultSummary faults={faults} />
      <form noValidate onSubmit={submit}>
        <Field
          id="name"
          label={m.account_name()}
          defaultValue={account.name}
          fault={faults.name}
          autocomplete="given-name"
          maxLength={100}
          required
        />
        <Field
          id="birthDate"
          type="date"
          label={m.account_birth()}
          defaultValue={account.birthDate}
          fault={faults.birthDate}
          autocomplete="bday"
          required
        />
        <LanguageField label={m.account_language()} value={account.language ?? 'fr'} />
        <Button kind="primary" type="submit" aria-disabled={sending}>
          {m.account_save()}
        </Button>
      </form>
      <p role="status">{saved && m.account_saved()}</p>
    </section>
  );
}

function findGaps(name: string, birthDate: string): Faults {
  return {
    ...(name === '' && { name: m.account_name_fault() }),
    ...(birthDate === '' && { birthDate: m.account_birth_fault() }),
  };
}
