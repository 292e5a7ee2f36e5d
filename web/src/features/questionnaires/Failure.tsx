import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Why something did not work, in the words of the service, and the way on. */
export function Failure({ error, label, again }: { error: unknown; label?: string; again?: () => void }) {
  const problem = error instanceof Problem ? error : undefined;
  const offline = problem?.status === 0;
  return (
    <Notice alert>
      <p>
        <strong>{offline ? m.questionnaires_offline() : problem?.title || m.questionnaires_failed()}</strong>
      </p>
      <p>{offline ? m.questionnaires_offline_text() : problem?.detail}</p>
      {problem?.retryAfter !== undefined && <p>{m.questionnaires_wait({ seconds: problem.retryAfter })}</p>}
      {again && <Button onClick={again}>{label ?? m.questionnaires_retry()}</Button>}
    </Notice>
  );
}
