import { useEffect, useState } from 'preact/hooks';
import { api } from '../../api/client';
import { writeDay } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { sayProblem } from './faults';
import { askOf, findParentGap, type NewAccount } from './rules';

/** For who is too young for an account alone: asks a parent by mail. Nothing of a child is sent before they choose to. */
export function TooYoung({ account, onBack }: { account: NewAccount; onBack: () => void }) {
  const [faults, setFaults] = useState<Faults>({});
  const [sending, setSending] = useState(false);
  const [until, setUntil] = useState<string>();
  // The heading changes with it.
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [until]);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const parent = String(form.get('parentEmail') ?? '').trim();
    const gap = findParentGap(account.email, parent);
    if (gap !== undefined) return setFaults({ parentEmail: gap() });
    setFaults({});
    setSending(true);
    try {
      const { data } = await api.POST('/api/v1/accounts/parental-requests', { body: askOf(account, parent) });
      setUntil(data?.expiresAt ?? '');
    } catch (problem) {
      setFaults(sayProblem(problem));
    } finally {
      setSending(false);
    }
  };

  if (until !== undefined)
    return (
      <Page title={m.sign_up_asked_title()} lead={m.sign_up_asked_lead()}>
        <p>{m.sign_up_asked_until({ day: writeDay(until) })}</p>
      </Page>
    );
  return (
    <Page title={m.sign_up_young_title()} lead={m.sign_up_young_lead()}>
      <p>{m.sign_up_young_parent()}</p>
      <FaultSummary faults={faults} />
      <form noValidate onSubmit={submit}>
        <Field
          id="parentEmail"
          type="email"
          label={m.sign_up_parent_email()}
          hint={m.sign_up_parent_email_hint()}
          fault={faults.parentEmail}
          autocomplete="off"
          maxLength={254}
          required
        />
        <Button kind="primary" type="submit" aria-disabled={sending}>
          {sending ? m.sign_up_parent_sending() : m.sign_up_parent_send()}
        </Button>
      </form>
      <p>{m.sign_up_young_talk()}</p>
      <p>
        <ButtonLink href="tel:119">{m.sign_up_young_call()}</ButtonLink>
      </p>
      <p>
        <a href={to('/aide-maintenant')}>{m.sign_up_young_help()}</a>
      </p>
      <Button kind="quiet" onClick={onBack}>
        {m.sign_up_young_back()}
      </Button>
    </Page>
  );
}
