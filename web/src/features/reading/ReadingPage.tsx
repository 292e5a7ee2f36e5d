import { useQuery } from '@tanstack/preact-query';
import { useId, useState } from 'preact/hooks';
import { queries } from '../../api/queries';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { Card, Cards } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { Page } from '../../ui/Page';
import { icons } from './icons';
import styles from './Reading.module.css';
import { type ShelfRow, shelve } from './shelf';
import { loadTexts, type Text } from './texts';
import { useFavourites } from './useFavourites';
import { isOverdue, type Kind, kinds, sayKind } from './words';

const names: Record<ShelfRow['name'], () => string> = {
  favourites: m.reading_favourites,
  article: m.reading_articles,
  activity: m.reading_activities,
  faq: m.reading_faqs,
};

export const description = m.reading_description;

/** All that is published, for everybody; what somebody keeps stands first. */
export default function ReadingPage() {
  const [only, setOnly] = useState<Kind>();
  const { favourites = [] } = useFavourites();
  const { data, error, refetch } = useQuery({ queryKey: ['texts', locale()], queryFn: loadTexts }, queries);
  const rows = shelve(data ?? [], favourites, only);
  const count = rows.reduce((sum, { texts }) => sum + texts.length, 0);
  return (
    <Page title={m.reading_title()} lead={m.reading_lead()} wide>
      <KindChoice only={only} onOnly={setOnly} />
      <p role="status" class="visually-hidden">
        {only !== undefined && data !== undefined ? m.reading_count({ count }) : ''}
      </p>
      {error !== null && data === undefined && (
        <Failure error={error} offline={m.reading_offline()} again={() => void refetch()} />
      )}
      {data === undefined && error === null && <p role="status">{m.ui_loading()}</p>}
      {data !== undefined && count === 0 && <p>{m.reading_none()}</p>}
      {rows.map(({ name, texts }) => (
        <section key={name} aria-labelledby={`texts-${name}`}>
          <h2 id={`texts-${name}`}>{names[name]()}</h2>
          <Cards>
            {texts.map(text => (
              <TextCard key={text.slug} text={text} />
            ))}
          </Cards>
        </section>
      ))}
    </Page>
  );
}

function TextCard({ text }: { text: Text }) {
  const { slug, title = '', summary, kind = 'article' } = text;
  return (
    <Card href={to(`/lire/${slug}`)} title={title} icon={icons[kind]} under>
      {summary}
      <span class={styles.facts}>
        {sayKind(text)}
        {isOverdue(text) && ` · ${m.reading_overdue_short()}`}
      </span>
    </Card>
  );
}

function KindChoice({ only, onOnly }: { only: Kind | undefined; onOnly: (kind: Kind | undefined) => void }) {
  const name = useId();
  return (
    <fieldset class={styles.kinds}>
      <legend class="visually-hidden">{m.reading_kind()}</legend>
      {[undefined, ...kinds].map(kind => (
        <label key={kind ?? 'all'} class={styles.kind}>
          <input type="radio" name={name} checked={only === kind} onChange={() => onOnly(kind)} />
          <span>{kind === undefined ? m.reading_all_kinds() : names[kind]()}</span>
        </label>
      ))}
    </fieldset>
  );
}
