import { useState } from 'preact/hooks';
import { locale } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { TextArea } from '../../ui/TextArea';
import { MOST, readAnchors } from './anchors';
import { type Report, verifyChain } from './chain';
import { tellFinding } from './words';

type Outcome = { report: Report; anchors: number };

/** Verifies the chain against what was kept elsewhere; what was pasted stays, whatever the service says. */
export function Verification() {
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    const pasted = String(new FormData(event.currentTarget as HTMLFormElement).get('anchors') ?? '');
    const { anchors, broken } = readAnchors(pasted);
    const wrong = findFault(anchors.length, broken);
    setFault(wrong);
    setError(undefined);
    setOutcome(undefined);
    if (wrong !== undefined) return document.getElementById('anchors')?.focus();
    setBusy(true);
    try {
      setOutcome({ report: await verifyChain(anchors), anchors: anchors.length });
    } catch (problem) {
      setError(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <h2>{m.dpo_verify()}</h2>
      <form noValidate onSubmit={submit}>
        <TextArea
          id="anchors"
          label={m.dpo_anchors()}
          hint={m.dpo_anchors_hint()}
          fault={fault}
          autocomplete="off"
          spellcheck={false}
        />
        <Button kind="primary" type="submit" aria-disabled={busy}>
          {m.dpo_verify_do()}
        </Button>
      </form>
      <div role="status">
        {busy && <p>{m.dpo_verifying()}</p>}
        {outcome !== undefined && <Told {...outcome} />}
      </div>
      {error !== undefined && <Failure error={error} />}
    </section>
  );
}

function findFault(anchors: number, broken: number[]): string | undefined {
  if (broken.length > 0) {
    const lines = new Intl.ListFormat(locale()).format(broken.slice(0, 5).map(String));
    return broken.length > 5 ? m.dpo_broken_more({ lines, count: broken.length }) : m.dpo_broken({ lines });
  }
  return anchors > MOST ? m.dpo_too_many({ most: MOST }) : undefined;
}

function Told({ report: { intact, entries, segments, findings = [] }, anchors }: Outcome) {
  return (
    <Notice>
      <p>
        <strong>{intact ? m.dpo_intact() : m.dpo_not_intact({ count: findings.length })}</strong>
      </p>
      <p>{m.dpo_read({ entries: writeNumber(entries), segments: writeNumber(segments) })}</p>
      <p>{anchors === 0 ? m.dpo_no_anchors() : m.dpo_compared({ anchors: writeNumber(anchors) })}</p>
      {findings.length > 0 && (
        <ul>
          {findings.map(finding => (
            <li key={`${finding.kind} ${finding.number}`}>{tellFinding(finding)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function writeNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value);
}
