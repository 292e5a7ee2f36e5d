import { useEffect, useRef } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../Button';
import { findDifferences, isContested, writePart } from './differences';
import styles from './Editing.module.css';
import { namePlace } from './pointer';
import type { Editor } from './useEditor';

/** Shown when somebody else saved first: both versions, place by place, and the choice between them. Until then nothing is lost. */
export function Conflict<T>({ editor }: { editor: Editor<T> }) {
  const { value, before, theirs, keepMine, takeTheirs } = editor;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [theirs?.etag]);
  if (theirs === undefined) return null;
  const differences = findDifferences(value, theirs.value);
  return (
    <section
      ref={place}
      class={styles.conflict}
      role="alert"
      tabIndex={-1}
      aria-labelledby="editing-conflict"
    >
      <h2 id="editing-conflict">{m.editing_conflict()}</h2>
      <p>{m.editing_conflict_text()}</p>
      {differences.length === 0 && <p>{m.editing_conflict_none()}</p>}
      <ul class={styles.differences}>
        {differences.map(difference => (
          <li key={difference.pointer}>
            <h3>
              {namePlace(difference.pointer) || m.editing_conflict_whole()}
              {isContested(before?.value, difference) && (
                <span class={styles.hint}> – {m.editing_conflict_both()}</span>
              )}
            </h3>
            <dl class={styles.sides}>
              <div>
                <dt>{m.editing_mine()}</dt>
                <dd>{writePart(difference.mine)}</dd>
              </div>
              <div>
                <dt>{m.editing_theirs()}</dt>
                <dd>{writePart(difference.theirs)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <div class={styles.tools}>
        <Button onClick={takeTheirs}>{m.editing_take_theirs()}</Button>
        <Button kind="primary" onClick={() => void keepMine()}>
          {m.editing_keep_mine()}
        </Button>
      </div>
    </section>
  );
}
