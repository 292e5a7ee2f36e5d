import { useQuery } from '@tanstack/preact-query';
import { useEffect } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Problem } from '../../api/problems';
import { queries } from '../../api/queries';
import { writeDate, writeDay } from '../../i18n/dates';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { ButtonLink } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { Page } from '../../ui/Page';
import { paragraphsOf } from '../../ui/paragraphs';
import { Marks } from './Marks';
import styles from './Reading.module.css';
import { loadText, type Text } from './texts';
import { isOverdue, partsOf, sayKind, sayRole } from './words';

export const description = m.reading_one_description;

/** One text, with all that tells how far it can be relied on. */
export default function TextPage() {
  const { slug = '' } = useRoute().params;
  const { data, error, refetch } = useQuery(
    { queryKey: ['texts', locale(), slug], queryFn: () => loadText(slug) },
    queries,
  );
  const title = data?.title;
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – CESIZen`;
  }, [title]);

  if (data !== undefined) return <Whole key={slug} text={data} />;
  if (error instanceof Problem && error.status === 404)
    return (
      <Page title={m.reading_gone()} lead={m.reading_gone_text()}>
        <ButtonLink kind="primary" href={to('/lire')}>
          {m.reading_all()}
        </ButtonLink>
      </Page>
    );
  return (
    <Page title={m.reading_one()}>
      {error === null && <p role="status">{m.ui_loading()}</p>}
      {error !== null && <Failure error={error} offline={m.reading_offline()} again={() => void refetch()} />}
    </Page>
  );
}

function Whole({ text }: { text: Text }) {
  const { slug = '', title = '', summary, body, sources = [] } = text;
  return (
    <Page title={title} lead={summary}>
      <p class={styles.about}>{sayKind(text)}</p>
      {isOverdue(text) && (
        <Notice>
          <p>{m.reading_overdue({ day: writeDate(text.reviewBy) })}</p>
        </Notice>
      )}
      <div class={styles.body}>
        {paragraphsOf(body).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      <Marks slug={slug} />
      {sources.length > 0 && (
        <section aria-labelledby="sources">
          <h2 id="sources">{m.reading_sources()}</h2>
          <ul class={styles.sources}>
            {sources.map(source => (
              <li key={source}>
                <Source source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <About text={text} />
      <p>
        <a href={to('/lire')}>{m.reading_all()}</a>
      </p>
    </Page>
  );
}

function Source({ source }: { source: string }) {
  return (
    <>
      {partsOf(source).map(({ words, address }) =>
        address ? (
          <a key={words} href={words} rel="noreferrer">
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </>
  );
}

/** Who answers for it, since when it reads so, and until when it holds. */
function About({ text: { authorRole, publishedAt, reviewBy, revision } }: { text: Text }) {
  return (
    <p class={styles.about}>
      {authorRole !== undefined && authorRole !== '' && `${m.reading_role({ role: sayRole(authorRole) })} `}
      {m.reading_published({ day: writeDay(publishedAt), revision })}
      {reviewBy !== undefined && ` ${m.reading_review({ day: writeDate(reviewBy) })}`}
    </p>
  );
}
