import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { Agreed } from './Agreed';
import { type Asked, loadAsked, readToken } from './link';
import { Question } from './Question';

type Outcome = 'agreed' | 'refused' | 'withdrawn';

const endings: Record<Outcome, { title: () => string; lead: () => string }> = {
  agreed: { title: m.parent_agreed_title, lead: m.parent_agreed_lead },
  refused: { title: m.parent_refused_title, lead: m.parent_refused_lead },
  withdrawn: { title: m.parent_withdrawn_title, lead: m.parent_withdrawn_lead },
};

/** Where the link in a parent's mail leads: what the child asks, the decision, and later the way to take it back. */
export default function ParentPage() {
  const token = readToken(globalThis.location?.hash ?? '');
  const [asked, setAsked] = useState<Asked>();
  const [fault, setFault] = useState<unknown>();
  const [outcome, setOutcome] = useState<Outcome>();

  const load = () => {
    setFault(undefined);
    loadAsked(token).then(setAsked, setFault);
  };
  // Once, as the link does not change.
  useEffect(() => {
    if (token !== '') load();
  }, []);
  useEffect(() => {
    if (outcome !== undefined) document.querySelector<HTMLElement>('main h1')?.focus();
  }, [outcome]);

  if (outcome !== undefined) return <Page title={endings[outcome].title()} lead={endings[outcome].lead()} />;
  if (token === '' || (fault instanceof Problem && fault.status === 404))
    return <Page title={m.parent_gone_title()} lead={m.parent_gone_lead()} />;
  return (
    <Page title={m.parent_title()} lead={asked === undefined ? undefined : leadOf(asked)}>
      {fault !== undefined && <Failure error={fault} again={load} />}
      {asked === undefined && fault === undefined && <p role="status">{m.parent_loading()}</p>}
      {asked?.state === 'pending' && <Question token={token} asked={asked} onDone={setOutcome} />}
      {asked?.state === 'agreed' && (
        <Agreed token={token} asked={asked} onDone={() => setOutcome('withdrawn')} />
      )}
    </Page>
  );
}

function leadOf(asked: Asked): string {
  return asked.state === 'pending' ? m.parent_lead({ name: asked.name ?? '' }) : m.parent_kept_lead();
}
