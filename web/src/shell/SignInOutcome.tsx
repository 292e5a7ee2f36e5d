import { useEffect, useState } from 'preact/hooks';
import { m } from '../i18n/texts';
import { Notice } from '../ui/Notice';

const words: Record<string, () => string> = {
  failed: m.shell_sign_in_failed,
  cancelled: m.shell_sign_in_cancelled,
  unavailable: m.shell_sign_in_unavailable,
};

/** Says how a sign-in ended when it did not succeed: the gateway leads to `/?session=…` then. Said once, not at a reload. */
export function SignInOutcome() {
  const [outcome, setOutcome] = useState<string>();
  useEffect(() => {
    const address = new URL(location.href);
    const told = address.searchParams.get('session');
    if (told === null) return;
    address.searchParams.delete('session');
    history.replaceState(history.state, '', address);
    setOutcome(told);
  }, []);
  const text = words[outcome ?? ''];
  return text === undefined ? null : (
    <Notice alert>
      <p>{text()}</p>
    </Notice>
  );
}
