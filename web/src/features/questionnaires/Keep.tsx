import { useEffect, useRef, useState } from 'preact/hooks';
import { signInAddress, signUpAddress } from '../../api/addresses';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { session } from '../../api/session';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { decide, explainConsent, nameConsent } from '../../ui/consents';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { keepResult, mayKeep, type Pending } from './assessments';
import styles from './Questionnaire.module.css';
import { forgetWaiting, letWait } from './waiting';

type State = 'asking' | 'consent' | 'sending' | { id: string } | { error: unknown };

/** Keeps a result with the account; whoever has none yet, or is not signed in, does that first and finds the result again. */
export function Keep({ pending, now = false }: { pending: Pending; now?: boolean }) {
  const [state, setState] = useState<State>('asking');
  const [closed, setClosed] = useState(false);
  const begun = useRef(false);

  const keep = async (accepted = false) => {
    if (state === 'sending') return;
    setState('sending');
    try {
      if (accepted) await decide('assessments', true);
      else if (!(await mayKeep())) return setState('consent');
      const { id = '' } = await keepResult(pending);
      forgetWaiting();
      await queries.invalidateQueries({ queryKey: ['results'] });
      setState({ id });
    } catch (error) {
      setState({ error });
    }
  };
  useEffect(() => {
    if (!now || begun.current) return;
    begun.current = true;
    void keep();
  }, [now]);

  if (session.value === undefined) return null;
  if (!session.value.signedIn) {
    const wait = (event: Event) => {
      if (letWait(pending)) return;
      event.preventDefault();
      setClosed(true);
    };
    const then = to('/mes-tests/garder');
    return (
      <section class="screen">
        <h3>{m.questionnaires_keep()}</h3>
        <p>{m.questionnaires_keep_signed_out()}</p>
        {closed && <Notice alert>{m.questionnaires_keep_closed()}</Notice>}
        <p class={styles.actions}>
          <ButtonLink href={signInAddress(then)} onClick={wait}>
            {m.questionnaires_keep_sign_in()}
          </ButtonLink>
          <ButtonLink kind="quiet" href={signUpAddress(then)} onClick={wait}>
            {m.ui_sign_up()}
          </ButtonLink>
        </p>
      </section>
    );
  }
  return (
    <section class="screen">
      {!now && <h3>{m.questionnaires_keep()}</h3>}
      {typeof state === 'object' && 'id' in state ? (
        <p role="status">
          {m.questionnaires_kept()} <a href={to(`/mes-tests/${state.id}`)}>{m.questionnaires_kept_see()}</a>
        </p>
      ) : (
        <Asking {...{ state, keep }} questionnaire={pending.body.questionnaire} />
      )}
    </section>
  );
}

interface Asked {
  state: State;
  questionnaire: string;
  keep: (accepted?: boolean) => Promise<void>;
}

function Asking({ state, questionnaire, keep }: Asked) {
  const sending = state === 'sending';
  if (state === 'consent')
    return (
      <>
        <p>{m.questionnaires_keep_consent()}</p>
        <p>
          <strong>{nameConsent('assessments')}</strong>
        </p>
        <p>{explainConsent('assessments')}</p>
        <p>
          <Button onClick={() => keep(true)}>{m.questionnaires_keep_accept()}</Button>
        </p>
      </>
    );
  const error = typeof state === 'object' && 'error' in state ? state.error : undefined;
  const outdated = error instanceof Problem && error.slug === 'questionnaire-version-superseded';
  if (outdated)
    return (
      <Notice alert>
        <p>{m.questionnaires_keep_superseded()}</p>
        <ButtonLink href={to(`/tests/${questionnaire}`)} onClick={forgetWaiting}>
          {m.questionnaires_again()}
        </ButtonLink>
      </Notice>
    );
  return (
    <>
      {error === undefined ? <p>{m.questionnaires_keep_text()}</p> : <Failure error={error} />}
      <p>
        <Button onClick={() => keep()} aria-disabled={sending}>
          {sending ? m.questionnaires_keeping() : m.questionnaires_keep()}
        </Button>
      </p>
    </>
  );
}
