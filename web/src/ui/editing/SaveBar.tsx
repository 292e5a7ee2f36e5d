import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../Button';
import { Failure } from '../Failure';
import styles from './Editing.module.css';
import { findingsOf } from './Findings';
import type { Editor } from './useEditor';

/** Saves, by hand or Ctrl+S, and says how things stand; other actions stand beside. Leaving with changes asks once more. */
export function SaveBar<T>({ editor, children }: { editor: Editor<T>; children?: ComponentChildren }) {
  const { dirty, state, error, save, discard, theirs } = editor;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      void save();
    };
    const leave = (event: BeforeUnloadEvent) => {
      if (dirty) event.preventDefault();
    };
    addEventListener('keydown', press);
    addEventListener('beforeunload', leave);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('beforeunload', leave);
    };
  });
  const told = state === 'saving' ? m.editing_saving() : dirty ? m.editing_dirty() : m.editing_clean();
  return (
    <>
      {error !== undefined && findingsOf(error).length === 0 && <Failure error={error} />}
      <div class={styles.bar}>
        <p role="status">{state === 'saved' && !dirty ? m.editing_saved() : told}</p>
        <div class={styles.tools}>
          {dirty && !theirs && <Button onClick={discard}>{m.editing_discard()}</Button>}
          <Button
            kind={dirty && !theirs ? 'primary' : 'plain'}
            onClick={() => void save()}
            aria-disabled={!dirty || state === 'saving' || theirs !== undefined}
          >
            {m.editing_save()}
          </Button>
          {/* Until it is decided which version counts, nothing is done with either. */}
          {!theirs && children}
        </div>
      </div>
    </>
  );
}
