import { useInfiniteQuery } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button, ButtonLink } from '../../ui/Button';
import { DpoOnly } from '../../ui/DpoOnly';
import listed from '../../ui/Entries.module.css';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { type Option, SelectField } from '../../ui/SelectField';
import { ConsentCounts } from './ConsentCounts';
import styles from './Dpo.module.css';
import { EntryCard } from './EntryCard';
import { PendingErasures } from './PendingErasures';
import { loadRegister, type RegisterPage, type State } from './register';
import { nameState, nameStep, tellEntry } from './words';

const states: State[] = [
  'RECEIVED',
  'IDENTITY_AWAITED',
  'IN_PROGRESS',
  'EXTENDED',
  'COMPLETED',
  'REFUSED',
  'WITHDRAWN',
];

/** The requests of everybody under their rights, without names, by what presses most. */
export default function Register() {
  return (
    <DpoOnly title={m.dpo_title()}>
      <Page title={m.dpo_title()} lead={m.dpo_lead()}>
        <p class={styles.buttons}>
          <ButtonLink href={to('/dpo/violations')}>{m.dpo_breaches()}</ButtonLink>
          <ButtonLink href={to('/dpo/chaine')}>{m.dpo_chain()}</ButtonLink>
          <ButtonLink href={to('/statistiques')}>{m.dpo_figures()}</ButtonLink>
        </p>
        <PendingErasures />
        <ConsentCounts />
        <Entries />
      </Page>
    </DpoOnly>
  );
}

function Entries() {
  const [state, setState] = useState<State>();
  const [done, setDone] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['register', state],
      queryFn: ({ pageParam }) => loadRegister(state, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: RegisterPage) => last.next,
    },
    queries,
  );
  const entries = data?.pages.flatMap(page => page.items ?? []);
  const options: Option[] = [['', m.dpo_open()], ...states.map((each): Option => [each, nameState(each)])];
  return (
    <section>
      <h2>{m.dpo_requests()}</h2>
      <SelectField
        id="state"
        label={m.dpo_show()}
        value=""
        options={options}
        onValue={value => setState(states.find(each => each === value))}
      />
      {/* Takes the focus after a step: the request may have left the list. */}
      <p ref={said} role="status" tabIndex={-1}>
        {done}
      </p>
      {entries === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {entries?.length === 0 && <p>{state === undefined ? m.dpo_none() : m.dpo_none_so()}</p>}
      <ul class={listed.list}>
        {entries?.map(entry => (
          <EntryCard
            key={entry.id}
            entry={entry}
            onStep={step => {
              setDone(m.dpo_done({ step: nameStep(step), request: tellEntry(entry) }));
              said.current?.focus();
              void queries.invalidateQueries({ queryKey: ['register'] });
            }}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {m.dpo_more()}
        </Button>
      )}
    </section>
  );
}
