import { Problem } from '../api/problems';
import { to } from '../i18n/locale';
import { m } from '../i18n/texts';
import { Button } from './Button';
import { Notice } from './Notice';

interface Content {
  error: unknown;
  /** What becomes of what was written, where the service cannot be reached. */
  offline?: string;
  label?: string;
  again?: (() => void) | undefined;
}

/** Why something did not work, in the words of the service, and the way on. */
export function Failure({ error, offline = m.ui_offline(), label, again }: Content) {
  const problem = error instanceof Problem ? error : undefined;
  const unreachable = problem?.status === 0;
  return (
    <Notice alert>
      <p>
        <strong>{unreachable ? m.ui_unreachable() : problem?.title || m.ui_failed()}</strong>
      </p>
      <p>{unreachable ? offline : problem?.detail}</p>
      {isAway(problem) && (
        <p>
          <a href={to('/etat')}>{m.ui_status()}</a>
        </p>
      )}
      {problem?.retryAfter !== undefined && <p>{m.ui_wait({ seconds: problem.retryAfter })}</p>}
      {again && <Button onClick={again}>{label ?? m.ui_try_again()}</Button>}
    </Notice>
  );
}

/** Whether nobody answered, or the gateway for a service that is away. */
function isAway(problem: Problem | undefined): boolean {
  return problem !== undefined && (problem.status === 0 || problem.status >= 502);
}
