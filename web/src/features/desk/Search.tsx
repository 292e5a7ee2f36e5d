import { useInfiniteQuery } from '@tanstack/preact-query';
import { queries } from '../../api/queries';
import { writeMoment } from '../../i18n/dates';
import { to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { type Excerpt, type Hit, type HitPage, searchTickets } from './assist';
import styles from './Desk.module.css';
import { resetSearch, sought } from './sought';
import { tell } from './words';

/** Looks for a ticket of anybody by its words, which stay out of addresses: they may be as private as the ticket. */
export function Search() {
  const words = sought.value;
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    sought.value = String(form.get('sought') ?? '').trim();
  };
  const end = () => {
    resetSearch();
    // What the form began with is not to come back.
    const field = document.getElementById('sought');
    if (field instanceof HTMLInputElement) field.value = '';
    field?.focus();
  };
  return (
    <search>
      <form noValidate class={styles.search} onSubmit={search}>
        <Field
          id="sought"
          type="search"
          label={m.desk_search()}
          defaultValue={words}
          maxLength={200}
          autocomplete="off"
        />
        <p>
          <Button type="submit">{m.desk_search_do()}</Button>{' '}
          {words !== '' && (
            <Button kind="quiet" onClick={end}>
              {m.desk_search_end()}
            </Button>
          )}
        </p>
      </form>
      {words !== '' && <Hits key={words} words={words} />}
    </search>
  );
}

function Hits({ words }: { words: string }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: ['desk-search', words],
      queryFn: ({ pageParam }) => searchTickets(words, pageParam),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: HitPage) => last.next,
      staleTime: 0,
    },
    queries,
  );
  const hits = data?.pages.flatMap(page => page.items);
  return (
    <section aria-labelledby="desk-hits">
      <h2 id="desk-hits">{m.desk_hits()}</h2>
      {hits === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {hits !== undefined && (
        <p role="status">{hits.length === 0 ? m.desk_hits_none() : m.desk_hits_count({ n: hits.length })}</p>
      )}
      <ol class={styles.list}>
        {hits?.map(hit => (
          <OneHit key={hit.id} hit={hit} />
        ))}
      </ol>
      {hasNextPage && (
        <p>
          {m.desk_hits_more()}{' '}
          <Button onClick={() => void fetchNextPage()} aria-disabled={isFetchingNextPage}>
            {m.desk_search_on()}
          </Button>
        </p>
      )}
    </section>
  );
}

function OneHit({ hit }: { hit: Hit }) {
  return (
    <li class={styles.hit}>
      <a class={styles.subject} href={to(`/equipe/${hit.id}`)}>
        {hit.subject}
      </a>
      <span class={styles.soft}>
        {tell(hit.priority)} · {tell(hit.status)} · {m.desk_opened({ when: writeMoment(hit.openedAt) })}
      </span>
      {hit.excerpts.map(({ place, text }, at) => (
        <p key={at}>
          <strong>{places[place]()}</strong> {text}
        </p>
      ))}
    </li>
  );
}

const places: Record<Excerpt['place'], () => string> = {
  subject: m.desk_in_subject,
  message: m.desk_in_message,
  note: m.desk_in_note,
};
