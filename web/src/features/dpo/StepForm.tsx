import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { type Option, SelectField } from '../../ui/SelectField';
import { type Entry, putState, type Reason, type State } from './register';
import { isLast, reasonsOf } from './steps';
import { nameReason, nameStep, tellEffect, tellEntry } from './words';

interface Content {
  entry: Entry;
  /** Those that are possible now. */
  steps: State[];
  onStep: (step: State) => void;
}

/** Takes a request one step on; what ends it is asked about once more. What was chosen stays when the service says no. */
export function StepForm({ entry, steps, onStep }: Content) {
  const { id = '' } = entry;
  const [chosen, setChosen] = useState<State>();
  const [reason, setReason] = useState<Reason>();
  const [fault, setFault] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  const step = chosen !== undefined && steps.includes(chosen) ? chosen : (steps[0] as State);
  const reasons = reasonsOf(step);

  const put = async () => {
    if (sending) return;
    setAsking(false);
    setSending(true);
    setError(undefined);
    try {
      await putState(id, step, reasons.length > 0 ? reason : undefined);
      setChosen(undefined);
      setReason(undefined);
      onStep(step);
    } catch (problem) {
      setError(problem);
    } finally {
      setSending(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const missing = reasons.length > 0 && (reason === undefined || !reasons.includes(reason));
    setFault(missing ? m.dpo_reason_fault() : undefined);
    if (missing) return document.getElementById(`reason-${id}`)?.focus();
    if (isLast(step)) setAsking(true);
    else void put();
  };
  return (
    <details>
      <summary>{m.dpo_next()}</summary>
      <form noValidate onSubmit={submit}>
        <SelectField
          id={`step-${id}`}
          label={m.dpo_step()}
          hint={tellEffect(step)}
          value={step}
          options={steps.map((each): Option => [each, nameStep(each)])}
          onValue={value => {
            setChosen(steps.find(each => each === value));
            setReason(undefined);
            setFault(undefined);
          }}
        />
        {reasons.length > 0 && (
          <SelectField
            id={`reason-${id}`}
            label={m.dpo_reason()}
            hint={m.dpo_reason_hint()}
            fault={fault}
            value={reason ?? ''}
            options={[['', m.dpo_reason_none()], ...reasons.map((each): Option => [each, nameReason(each)])]}
            onValue={value => setReason(reasons.find(each => each === value))}
          />
        )}
        {error !== undefined && <Failure error={error} />}
        <Button type="submit" aria-disabled={sending}>
          {m.dpo_take()}
        </Button>
      </form>
      <Dialog
        title={m.dpo_sure({ step: nameStep(step) })}
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{m.ui_leave_it()}</Button>
            <Button kind="primary" onClick={put}>
              {m.dpo_yes()}
            </Button>
          </>
        }
      >
        <p>{tellEntry(entry)}</p>
        <p>
          {tellEffect(step)} {m.dpo_last()}
        </p>
      </Dialog>
    </details>
  );
}
