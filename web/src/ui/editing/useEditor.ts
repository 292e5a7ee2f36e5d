import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../../api/problems';
import { isSame } from './differences';
import { forget, keep, readKept } from './kept';
import { type Json, put } from './pointer';

/** A document with the version that a change refers to. */
export interface Version<T> {
  value: T;
  etag: string;
}

interface Source<T> {
  /** Under which unsaved changes wait in this tab. */
  name: string;
  load: () => Promise<Version<T>>;
  /** Replaces the version with that ETag, which said `before`; says what the service made of it. */
  save: (etag: string, value: T, before: T) => Promise<Version<T>>;
  /** What else follows from a change of a part. */
  adjust?: (value: T, pointer: string) => T;
}

/** What is edited and how it stands; nothing is overwritten that somebody else saved, and nothing that was written is lost. */
export interface Editor<T> {
  value: T | undefined;
  /** As it was read: what changes refer to. */
  before: Version<T> | undefined;
  /** What somebody else saved meanwhile, until it is decided which counts. */
  theirs: Version<T> | undefined;
  dirty: boolean;
  state: 'idle' | 'saving' | 'saved';
  error: unknown;
  set: (pointer: string, part: Json) => void;
  replace: (value: T) => void;
  /** Saves what is changed; says the version that is then stored, or nothing when that did not work. */
  save: () => Promise<Version<T> | undefined>;
  /** Overwrites what somebody else saved. */
  keepMine: () => Promise<void>;
  takeTheirs: () => void;
  discard: () => void;
  reload: () => Promise<void>;
}

/** Edits a document that the service keeps by versions. */
export function useEditor<T>({ name, load, save, adjust }: Source<T>): Editor<T> {
  const [value, setValue] = useState<T>();
  const [before, setBefore] = useState<Version<T>>();
  const [theirs, setTheirs] = useState<Version<T>>();
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');
  const [error, setError] = useState<unknown>();
  const latest = useRef<T>();
  latest.current = value;

  const adopt = (read: Version<T>, mine = read.value) => {
    setBefore(read);
    latest.current = mine;
    setValue(mine);
    setTheirs(undefined);
    if (isSame(mine, read.value)) forget(name);
  };
  const reload = useCallback(async () => {
    setError(undefined);
    try {
      const read = await load();
      const kept = readKept<T>(name);
      if (kept === undefined || isSame(kept.value, read.value)) return adopt(read);
      if (kept.etag === read.etag) return adopt(read, kept.value);
      adopt({ value: kept.before, etag: kept.etag }, kept.value);
      setTheirs(read);
    } catch (problem) {
      setError(problem);
    }
  }, [name]);
  useEffect(() => void reload(), [reload]);

  const replace = (next: T) => {
    if (before === undefined) return;
    latest.current = next;
    setValue(next);
    setState('idle');
    if (isSame(next, before.value)) forget(name);
    else keep(name, { etag: before.etag, before: before.value, value: next });
  };
  const set = (pointer: string, part: Json) => {
    if (latest.current === undefined) return;
    const next = put(latest.current, pointer, part);
    replace(adjust ? adjust(next, pointer) : next);
  };
  const store = async (base: Version<T>): Promise<Version<T> | undefined> => {
    const sent = latest.current as T;
    setState('saving');
    setError(undefined);
    try {
      const stored = await save(base.etag, sent, base.value);
      // What was written while it was on its way stays.
      const later = isSame(latest.current, sent) ? stored.value : (latest.current as T);
      adopt(stored, later);
      setState('saved');
      return stored;
    } catch (problem) {
      setState('idle');
      if (!(problem instanceof Problem) || problem.status !== 412) setError(problem);
      else await load().then(setTheirs, setError);
      return undefined;
    }
  };
  const dirty = before !== undefined && !isSame(value, before.value);
  return {
    ...{ value, before, theirs, dirty, state, error, set, replace, reload },
    save: async () => {
      if (before === undefined || state === 'saving' || theirs !== undefined) return undefined;
      // What was changed a moment ago counts, also before the page has been written anew.
      return isSame(latest.current, before.value) ? before : store(before);
    },
    keepMine: async () => {
      if (theirs === undefined || state === 'saving') return;
      setBefore(theirs);
      setTheirs(undefined);
      await store(theirs);
    },
    takeTheirs: () => theirs && adopt(theirs),
    discard: () => before && adopt(before),
  };
}
