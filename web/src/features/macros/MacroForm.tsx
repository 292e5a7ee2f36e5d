import { useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { useKeyFor } from '../../ui/keyFor';
import { Notice } from '../../ui/Notice';
import { SelectField } from '../../ui/SelectField';
import { TextArea } from '../../ui/TextArea';
import {
  createMacro,
  type Faults,
  findFaults,
  type Macro,
  type NewMacro,
  rewriteMacro,
  type Status,
  variables,
} from './macros';

interface Content {
  /** The one that is rewritten; a new one without. */
  macro: Macro | undefined;
  done: (words: string) => Promise<void>;
  leave: () => void;
  /** Reads all macros anew. */
  refresh: () => Promise<Macro[] | undefined>;
}

/** One answer in both languages. What somebody else has rewritten meanwhile is not lost: it is told, and the words stay. */
export function MacroForm({ macro, done, leave, refresh }: Content) {
  const [base, setBase] = useState(macro);
  const [faults, setFaults] = useState<Faults>({});
  const [error, setError] = useState<unknown>();
  const [overtaken, setOvertaken] = useState<Macro>();
  const [busy, setBusy] = useState(false);
  const keyFor = useKeyFor();

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const body = read(new FormData(event.currentTarget as HTMLFormElement));
    const words = { name: m.macros_name_fault(), fr: m.macros_fr_fault(), en: m.macros_en_fault() };
    const found = findFaults(body, words);
    setFaults(found);
    setError(undefined);
    const first = Object.keys(found)[0];
    if (first !== undefined) return document.getElementById(`macro-${first}`)?.focus();
    setBusy(true);
    try {
      if (base === undefined) await createMacro(keyFor(JSON.stringify(body)), body);
      else await rewriteMacro(base, body);
      await done(m.macros_saved({ name: body.name }));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 412) {
        const now = (await refresh())?.find(({ id }) => id === base?.id);
        setOvertaken(now);
        setBase(now);
      } else setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={save} aria-label={macro?.name ?? m.macros_new()}>
      {overtaken !== undefined && (
        <Notice alert>
          <p>{m.macros_overtaken()}</p>
          <p lang="fr">{overtaken.text.fr}</p>
          <p lang="en">{overtaken.text.en}</p>
        </Notice>
      )}
      <Field
        id="macro-name"
        label={m.macros_name()}
        hint={m.macros_name_hint()}
        defaultValue={macro?.name ?? ''}
        fault={faults.name}
        maxLength={100}
        required
      />
      <TextArea
        id="macro-fr"
        label={m.macros_fr()}
        hint={m.macros_variables({ list: variables.map(name => `{{${name}}}`).join(', ') })}
        defaultValue={macro?.text.fr ?? ''}
        fault={faults.fr}
        maxLength={8000}
        required
      />
      <TextArea
        id="macro-en"
        label={m.macros_en()}
        defaultValue={macro?.text.en ?? ''}
        fault={faults.en}
        maxLength={8000}
        required
      />
      <SelectField
        id="macro-status"
        label={m.macros_status()}
        value={macro?.status ?? 'ANSWERED'}
        options={[
          ['ANSWERED', m.macros_status_answered()],
          ['OPEN', m.macros_status_open()],
          ['WAITING', m.macros_status_waiting()],
          ['SOLVED', m.macros_status_solved()],
        ]}
      />
      {error !== undefined && <Failure error={error} />}
      <p>
        <Button kind="primary" type="submit" aria-disabled={busy}>
          {m.macros_save()}
        </Button>{' '}
        <Button onClick={leave}>{m.macros_leave()}</Button>
      </p>
    </form>
  );
}

function read(form: FormData): NewMacro {
  const text = (name: string) => String(form.get(`macro-${name}`) ?? '').trim();
  return {
    name: text('name'),
    text: { fr: text('fr'), en: text('en') },
    status: text('status') as Status,
  };
}
