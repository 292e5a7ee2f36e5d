import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Button } from '../Button';
import { controlOf, Labelled } from '../Labelled';
import styles from './Files.module.css';
import { type SentFile, useFiles } from './useFiles';
import { writeSize } from './writeSize';

const ACCEPTED = 'image/png,image/jpeg,application/pdf,text/plain,.txt,.log,.csv,.md';

/** The name of what the form of a field holds: the id of each file that has arrived. */
const ATTACHMENTS = 'attachments';

/** The files that go with what is written in a form. */
export function attachmentsOf(form: FormData): string[] {
  return form.getAll(ATTACHMENTS).map(String);
}

/**
 * Attaches files to what is written in the form around it. They are sent at once, to `path`; the form waits until each has arrived
 * or was removed. When the form is reset, they have gone with it.
 */
export function FileField({ id, path }: { id: string; path: string }) {
  const { files, said, add, remove, clear } = useFiles(path);
  const [wait, setWait] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const held = files.some(({ fault }) => fault !== undefined)
    ? m.ui_files_remove_first()
    : files.some(file => file.id === undefined)
      ? m.ui_files_wait()
      : undefined;

  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener('reset', clear);
    return () => form?.removeEventListener('reset', clear);
  }, []);

  // Before the form hears of it, whatever the form does with it; from the moment on at which the file is drawn.
  useLayoutEffect(() => {
    setWait(undefined);
    if (held === undefined) return;
    const hold = (event: Event) => {
      if (!(event.target instanceof Node) || !event.target.contains(input.current)) return;
      event.preventDefault();
      event.stopPropagation();
      setWait(held);
      input.current?.focus();
    };
    document.addEventListener('submit', hold, true);
    return () => document.removeEventListener('submit', hold, true);
  }, [held]);

  const labels = { id, label: m.ui_files_label(), hint: m.ui_files_hint(), fault: wait };
  const { name: _, ...control } = controlOf(labels);
  return (
    <>
      <Labelled {...labels}>
        <input
          {...control}
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-invalid={wait !== undefined}
          onChange={event => {
            add([...(event.currentTarget.files ?? [])]);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </Labelled>
      {files.length > 0 && (
        <ul class={styles.files} aria-label={m.ui_files_chosen()}>
          {files.map(file => (
            <Item
              key={file.key}
              file={file}
              remove={() => {
                remove(file);
                input.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <p role="status" class={styles.said}>
        {said}
      </p>
    </>
  );
}

function Item({ file, remove }: { file: SentFile; remove: () => void }) {
  const { name, size, share, id, fault } = file;
  return (
    <li class={styles.file}>
      <span class={styles.name} data-private>
        {name}
      </span>
      <span class={styles.soft}>{writeSize(size)}</span>
      {id !== undefined && <input type="hidden" name={ATTACHMENTS} value={id} />}
      {id === undefined && fault === undefined && (
        <progress aria-label={m.ui_files_sending({ name })} max={1} value={share} />
      )}
      {fault !== undefined && <span class={styles.fault}>{fault}</span>}
      <Button kind="quiet" aria-label={m.ui_files_remove({ name })} onClick={remove}>
        {m.ui_files_remove_short()}
      </Button>
    </li>
  );
}
