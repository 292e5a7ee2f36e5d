import { useState } from 'preact/hooks';
import { api } from '../../api/client';
import { Problem } from '../../api/problems';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { FaultSummary, type Faults } from '../../ui/Faults';
import { Field, LanguageField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { Consents } from './Consents';
import { type Confirmation, Done } from './Done';
import { sayGaps, sayProblem } from './faults';
import { PassphraseField } from './PassphraseField';
import { AGE_ALONE, ageOn, findGaps, type NewAccount, readForm, todayInFrance } from './rules';
import { TooYoung } from './TooYoung';

type Step = 'form' | { young: NewAccount } | { confirmation: Confirmation; email: string };

export const description = m.sign_up_lead;

/** Opens an account. What was typed stays in the form whatever the service says. */
export default function SignUp() {
  const [step, setStep] = useState<Step>('form');
  const [faults, setFaults] = useState<Faults>({});
  const [sending, setSending] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (sending) return;
    const account = readForm(new FormData(event.currentTarget as HTMLFormElement));
    const gaps = findGaps(account);
    if (gaps.length > 0) return setFaults(sayGaps(gaps));
    setFaults({});
    // Nothing of a child is sent before they ask for it.
    const age = ageOn(account.birthDate, todayInFrance());
    if (age >= 0 && age < AGE_ALONE) return setStep({ young: account });
    setSending(true);
    try {
      const { data } = await api.POST('/api/v1/accounts', { body: account });
      setStep({ confirmation: data?.confirmation ?? 'off', email: account.email });
    } catch (problem) {
      if (problem instanceof Problem && problem.slug === 'parental-consent-required')
        setStep({ young: account });
      else setFaults(sayProblem(problem));
    } finally {
      setSending(false);
    }
  };

  if (typeof step === 'object' && 'confirmation' in step) return <Done {...step} />;
  const young = typeof step === 'object' ? step.young : undefined;

  return (
    <>
      {young && <TooYoung account={young} onBack={() => setStep('form')} />}
      <div hidden={young !== undefined}>
        <Page title={m.sign_up_title()} lead={m.sign_up_lead()}>
          <FaultSummary faults={faults} />
          <form noValidate onSubmit={submit}>
            <Field
              id="email"
              type="email"
              label={m.sign_up_email()}
              hint={m.sign_up_email_hint()}
              fault={faults.email}
              autocomplete="email"
              maxLength={254}
              required
            />
            <PassphraseField fault={faults.password} />
            <Field
              id="name"
              label={m.sign_up_name()}
              hint={m.sign_up_name_hint()}
              fault={faults.name}
              autocomplete="given-name"
              maxLength={100}
              required
            />
            <Field
              id="birthDate"
              type="date"
              label={m.sign_up_birth()}
              hint={m.sign_up_birth_hint()}
              fault={faults.birthDate}
              autocomplete="bday"
              required
            />
            <LanguageField label={m.sign_up_language()} value={locale()} />
            <Consents />
            <p>
              {m.sign_up_before_sending()} <a href={to('/confidentialite')}>{m.sign_up_privacy()}</a>
            </p>
            <Button kind="primary" type="submit" aria-disabled={sending}>
              {sending ? m.sign_up_sending() : m.sign_up_send()}
            </Button>
          </form>
        </Page>
      </div>
    </>
  );
}
