import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { m } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import type { Finding } from '../../ui/editing/context';
import styles from '../../ui/editing/Editing.module.css';
import { findingsOf } from '../../ui/editing/Findings';
import type { Editor, Version } from '../../ui/editing/useEditor';
import { Failure } from '../../ui/Failure';
import { Notice } from '../../ui/Notice';
import { tellDiff } from './diff';
import { type Diff, deleteDraft, loadDiff, loadVersions, publish, type Words } from './services';
import { labelsOf } from './words';

interface Content {
  id: string;
  editor: Editor<Words>;
  found: (findings: Finding[]) => void;
  /** The draft is no more; says why. */
  end: (news: string) => void;
}

/** First what would change, then the publication of exactly that. */
export function Publication({ id, editor, found, end }: Content) {
  const [diff, setDiff] = useState<Version<Diff>>();
  const [error, setError] = useState<unknown>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (diff !== undefined) heading.current?.focus();
  }, [diff]);
  // What is compared is what is stored.
  const current = diff !== undefined && !editor.dirty && diff.etag === editor.before?.etag ? diff : undefined;

  const attempt = (act: () => Promise<void>) => async () => {
    setError(undefined);
    found([]);
    await act().catch(setError);
  };
  const compare = attempt(async () => {
    if ((await editor.save()) !== undefined) setDiff(await loadDiff(id));
  });
  const takeOver = attempt(async () => {
    const versions = await loadVersions();
    editor.set('/basedOn', Math.max(...versions.map(({ version }) => version)));
    if ((await editor.save()) !== undefined) setDiff(await loadDiff(id));
  });
  const send = async (etag: string) => {
    setError(undefined);
    try {
      end(m.taxonomy_out({ version: await publish(id, etag) }));
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 412) return editor.reload();
      found(findingsOf(problem));
      setError(problem);
    }
  };
  const remove = async () => {
    await deleteDraft(id);
    editor.discard();
    end(m.taxonomy_deleted());
  };
  const movedOn = error instanceof Problem && error.slug === 'taxonomy-moved-on';
  const lines = current && editor.value ? tellDiff(current.value, labelsOf(editor.value)) : [];
  return (
    <section aria-labelledby="taxonomy-publication">
      <h2 id="taxonomy-publication">{m.taxonomy_publication()}</h2>
      {error !== undefined && (
        <Failure
          error={error}
          {...(movedOn ? { again: () => void takeOver(), label: m.taxonomy_take_over() } : {})}
        />
      )}
      {current && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {m.taxonomy_diff()}
          </h3>
          {lines.length === 0 && <p>{m.taxonomy_diff_none()}</p>}
          {lines.map(({ title, lines: each }) => (
            <Notice key={title}>
              <p>
                <strong>{title}</strong>
              </p>
              <ul>
                {each.map(line => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Notice>
          ))}
        </>
      )}
      <div class={styles.tools}>
        <Button onClick={() => void compare()}>{m.taxonomy_compare()}</Button>
        {current && lines.length > 0 && (
          <Confirm
            action={m.taxonomy_publish()}
            title={m.taxonomy_publish_sure()}
            confirm={() => send(current.etag)}
          >
            <p>{m.taxonomy_publish_text()}</p>
          </Confirm>
        )}
        <Confirm action={m.taxonomy_delete()} title={m.taxonomy_delete_sure()} confirm={remove}>
          <p>{m.taxonomy_delete_text()}</p>
        </Confirm>
      </div>
    </section>
  );
}
