import { Problem } from '../api/problems';
import { m } from '../i18n/texts';
import { Button } from './Button';
import { Notice } from './Notice';

/** Why something did not work, in the words of the service, and the way on. */
export function Failure({ error, label, again }: { error: unknown; label?: string; again?: () => void }) {
  const problem = error instanceof Problem ? error : undefined;
  const offline = problem?.status === 0;
  return (
    <Notice alert>
      <p>
        <strong>{offline ? m.ui_unreachable() : problem?.title || m.ui_failed()}</strong>
      </p>
      <p>{offline ? m.ui_offline() : problem?.detail}</p>
      {problem?.retryAfter !== undefined && <p>{m.ui_wait({ seconds: problem.retryAfter })}</p>}
      {again && <Button onClick={again}>{label ?? m.ui_try_again()}</Button>}
    </Notice>
  );
}
