import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { useKeyFor } from '../../ui/keyFor';
import { SelectField } from '../../ui/SelectField';
import { type Link, type LinkKind, linkTicket, loadLinks, removeLink } from './assist';
import styles from './Desk.module.css';
import { findId } from './merge';
import { tell } from './words';

const kinds: Record<LinkKind, () => string> = {
  related: m.desk_link_related,
  duplicate: m.desk_link_duplicate,
  'caused-by': m.desk_link_caused_by,
  causes: m.desk_link_causes,
};

/** Tickets that belong together, of whomever. Both show it; neither changes, and no person sees it. */
export function Links({ id }: { id: string }) {
  const [fault, setFault] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [round, setRound] = useState(0);
  const keyFor = useKeyFor();
  const { data, error, refetch } = useQuery(
    { queryKey: ['desk-links', id], queryFn: () => loadLinks(id) },
    queries,
  );
  const change = async (act: () => Promise<void>) => {
    setFailure(undefined);
    try {
      await act();
      setRound(round + 1);
    } catch (problem) {
      setFailure(problem);
    }
    await queries.invalidateQueries({ queryKey: ['desk-links'] });
  };
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const other = findId(String(form.get('link-address') ?? ''));
    const kind = form.get('link-kind') as LinkKind;
    setFault(other === undefined ? m.desk_link_fault() : undefined);
    if (other === undefined) return document.getElementById('link-address')?.focus();
    await change(() => linkTicket(keyFor(`${round} ${other} ${kind}`), id, other, kind));
  };
  return (
    <details class={styles.details}>
      <summary>{data?.length ? m.desk_links_count({ n: data.length }) : m.desk_links()}</summary>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.length === 0 && <p>{m.desk_links_none()}</p>}
      <ul class={styles.events}>
        {data?.map(link => (
          <OneLink key={link.id} link={link} remove={() => change(() => removeLink(link.id))} />
        ))}
      </ul>
      {failure !== undefined && <Failure error={failure} />}
      <form key={round} noValidate onSubmit={add}>
        <SelectField
          id="link-kind"
          label={m.desk_link_kind()}
          options={Object.entries(kinds).map(([kind, words]): [string, string] => [kind, words()])}
          value="related"
        />
        <Field
          id="link-address"
          label={m.desk_link_address()}
          hint={m.desk_link_address_hint()}
          fault={fault}
          autocomplete="off"
          spellcheck={false}
        />
        <Button type="submit">{m.desk_link_add()}</Button>
      </form>
    </details>
  );
}

function OneLink({ link: { kind, ticket }, remove }: { link: Link; remove: () => Promise<void> }) {
  return (
    <li>
      {kinds[kind]?.() ?? kind} <a href={to(`/equipe/${ticket.id}`)}>{ticket.subject}</a>{' '}
      <span class={styles.soft}>
        {tell(ticket.priority)} · {tell(ticket.status)}
      </span>{' '}
      <Button
        kind="quiet"
        aria-label={m.desk_link_remove_one({ subject: ticket.subject })}
        onClick={() => void remove()}
      >
        {m.desk_link_remove()}
      </Button>
    </li>
  );
}
