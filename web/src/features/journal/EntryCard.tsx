import type { ComponentChildren } from 'preact';
import { locale, to } from '../../i18n/locale';
import { m } from '../../i18n/texts';
import { zoneHere } from '../../store/days';
import { dayOf, type FullEntry } from '../../store/entries';
import styles from './EntryCard.module.css';
import { Disc, Drops, moodClass } from './Signs';
import { dayLabel, timeLabel } from './times';
import { strengthOf, type Word, wordOf } from './words';

/** What cards need to name what entries say. */
export interface Names {
  words: Map<string, Word>;
  contexts: Map<string, string>;
}

interface Content {
  entry: FullEntry;
  names: Names;
  /** What can be done with it, instead of opening it. */
  children?: ComponentChildren;
}

/** An entry at a glance; the whole card opens it. All its words stand side by side: no mean is made of them. */
export function EntryCard({ entry, names, children }: Content) {
  const { content } = entry;
  const strongest = [...content.emotions].sort((a, b) => b.intensity - a.intensity)[0];
  const contexts = content.contexts?.map(code => names.contexts.get(code)).filter(each => each !== undefined);
  const time = <time dateTime={content.feltAt}>{timeLabel(content)}</time>;
  return (
    <li class={`${moodClass} ${styles.card}`} data-family={wordOf(names.words, strongest?.code ?? '').family}>
      <span class={styles.time}>
        {children === undefined ? (
          <a href={to(`/journal/${entry.id}`)}>{time}</a>
        ) : (
          <>
            {dayLabel(entry.day, dayOf(Date.now(), zoneHere()))}, {time}
          </>
        )}
      </span>
      <ul class={styles.words} data-private>
        {content.emotions.map(({ code, intensity }) => (
          <li key={code}>
            <Disc family={wordOf(names.words, code).family} small />
            {wordOf(names.words, code).label}
            <span class={styles.strength}>
              <Drops intensity={intensity} /> <span class="visually-hidden">{strengthOf(intensity)}</span>
            </span>
          </li>
        ))}
      </ul>
      {content.note !== undefined && (
        <p class={styles.note} data-private>
          {content.note}
        </p>
      )}
      {contexts !== undefined && contexts.length > 0 && (
        <p class={styles.contexts} data-private>
          {new Intl.ListFormat(locale(), { style: 'narrow', type: 'unit' }).format(contexts)}
        </p>
      )}
      {entry.refusal !== undefined && <p class={styles.wrong}>{m.journal_not_taken()}</p>}
      {children !== undefined && <div class={styles.action}>{children}</div>}
    </li>
  );
}

/** Entries below each other. */
export function Entries({ children }: { children: ComponentChildren }) {
  return <ul class={styles.entries}>{children}</ul>;
}
