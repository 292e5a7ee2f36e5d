import { useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import entries from '../../ui/Entries.module.css';
import { type Option, SelectField } from '../../ui/SelectField';
import { TextArea } from '../../ui/TextArea';
import { type Exemption, exemptBreach, type Ground } from './breaches';
import type { Change } from './useChange';
import { nameGround } from './words';

const grounds: Ground[] = ['DATA_UNINTELLIGIBLE', 'RISK_AVERTED', 'PUBLIC_COMMUNICATION'];

interface Content {
  id: string;
  etag: string;
  exemption: Exemption | undefined;
  change: Change;
}

/** Why people are not told one by one although the risk is high: one of the grounds of the law, and what bears it. */
export function ExemptionForm({ id, etag, exemption, change }: Content) {
  const [fault, setFault] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const reason = String(form.get('exemption-reason') ?? '').trim();
    setFault(reason === '' ? m.breaches_exemption_fault() : undefined);
    if (reason === '') return document.getElementById('exemption-reason')?.focus();
    const ground = grounds.find(each => each === form.get('ground')) ?? 'DATA_UNINTELLIGIBLE';
    await change(() => exemptBreach(id, etag, { ground, reason }), m.breaches_exemption_done());
  };
  return (
    <details class={entries.fold}>
      <summary>{m.breaches_exemption()}</summary>
      <p>{m.breaches_exemption_text()}</p>
      <form noValidate onSubmit={submit}>
        <SelectField
          id="ground"
          label={m.breaches_ground()}
          value={exemption?.ground ?? 'DATA_UNINTELLIGIBLE'}
          options={grounds.map((each): Option => [each, nameGround(each)])}
        />
        <TextArea
          id="exemption-reason"
          label={m.breaches_exemption_reason()}
          defaultValue={exemption?.reason ?? ''}
          fault={fault}
          maxLength={2000}
          required
        />
        <Button type="submit">{m.breaches_exemption_do()}</Button>
      </form>
    </details>
  );
}
