import { useEffect, useRef, useState } from 'preact/hooks';
import { api, newKey } from '../../api/client';
import { Problem } from '../../api/problems';
import { uploadFile } from '../../api/upload';
import { m } from '../../i18n/texts';

const LARGEST = 10 * 1024 * 1024;
export const MOST_FILES = 5;

/** A file on its way to a message. */
export interface SentFile {
  key: string;
  name: string;
  size: number;
  /** How much has left this device, from 0 to 1. */
  share: number;
  /** Once it has arrived. */
  id?: string;
  /** Why it was not taken, in words. */
  fault?: string;
}

/** Files that are sent to `path` one after the other, for a message that is still to be written. */
export function useFiles(path: string) {
  const [files, setFiles] = useState<SentFile[]>([]);
  const [said, setSaid] = useState('');
  const under = useRef(new Map<string, AbortController>());
  // What has arrived is known here before it is drawn.
  const ids = useRef(new Map<string, string>());
  const queue = useRef(Promise.resolve());

  const change = (key: string, part: Partial<SentFile>) =>
    setFiles(all => all.map(one => (one.key === key ? { ...one, ...part } : one)));

  const send = async (key: string, file: File, abort: AbortController) => {
    if (abort.signal.aborted) return;
    try {
      const taken = await uploadFile({
        path,
        file,
        key,
        progress: share => change(key, { share }),
        signal: abort.signal,
      });
      if (abort.signal.aborted) return giveUp(taken.id);
      ids.current.set(key, taken.id);
      change(key, { id: taken.id, name: taken.name, size: taken.size, share: 1 });
      setSaid(m.ui_files_arrived({ name: taken.name }));
    } catch (problem) {
      if (abort.signal.aborted) return;
      const fault = tell(problem);
      change(key, { fault });
      setSaid(`${file.name} : ${fault}`);
    } finally {
      under.current.delete(key);
    }
  };

  const add = (chosen: File[]) => {
    const room = MOST_FILES - files.filter(({ fault }) => fault === undefined).length;
    const added = chosen.map((file, at) => ({
      key: newKey(),
      name: file.name,
      size: file.size,
      share: 0,
      ...(at >= room && { fault: m.ui_files_too_many({ most: MOST_FILES }) }),
      ...(file.size > LARGEST && { fault: m.ui_files_too_large() }),
      ...(file.size === 0 && { fault: m.ui_files_empty() }),
    }));
    setFiles(all => [...all, ...added]);
    setSaid(
      added.flatMap(({ name, fault }) => (fault === undefined ? [] : [`${name} : ${fault}`])).join(' '),
    );
    for (const [at, { key, fault }] of added.entries()) {
      const file = chosen[at];
      if (fault !== undefined || file === undefined) continue;
      const abort = new AbortController();
      under.current.set(key, abort);
      queue.current = queue.current.then(() => send(key, file, abort));
    }
  };

  const remove = (file: SentFile) => {
    under.current.get(file.key)?.abort();
    const id = ids.current.get(file.key);
    if (id !== undefined) giveUp(id);
    setFiles(all => all.filter(({ key }) => key !== file.key));
    setSaid(m.ui_files_removed({ name: file.name }));
  };

  /** They have gone with their message. */
  const clear = () => {
    setFiles([]);
    setSaid('');
  };

  useEffect(
    () => () => {
      for (const abort of under.current.values()) abort.abort();
    },
    [],
  );
  return { files, said, add, remove, clear };
}

/** Nobody waits for it: what stays is deleted after a day. */
function giveUp(id: string): void {
  void api.DELETE('/api/v1/tickets/attachments/{id}', { params: { path: { id } } }).catch(() => undefined);
}

function tell(problem: unknown): string {
  const known = problem instanceof Problem && problem.status !== 0;
  return (known && (problem.detail || problem.title)) || m.ui_files_offline();
}
