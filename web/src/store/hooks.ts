import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { session } from '../api/session';
import { type Current, current, openJournal } from './current';
import { dayWith, zoneHere } from './days';
import type { Journal } from './journal';
import { type ReferenceName, type ReferenceOf, readReference, refreshReference } from './reference';

/** The open journal; `undefined` until it is open, and for who is not signed in. */
export function useCurrent(): Current | undefined {
  const person = session.value?.person;
  useEffect(() => void openJournal(), [person]);
  return session.value?.signedIn === false ? undefined : current.value;
}

/** What `read` finds in the journal, again whenever something has changed; `undefined` until it is found. */
export function useLive<T>(journal: Journal, read: () => Promise<T>, inputs: unknown[]): T | undefined {
  const [found, setFound] = useState<T>();
  const latest = useRef(read);
  const turn = useRef(0);
  latest.current = read;
  const look = () => {
    turn.current += 1;
    const mine = turn.current;
    latest.current().then(
      value => mine === turn.current && setFound(() => value),
      // The journal was closed under the page: what it shows goes with it.
      () => undefined,
    );
  };
  useSignalEffect(() => {
    journal.revision.value;
    look();
  });
  useEffect(look, inputs);
  return found;
}

/** What there is to choose from: as it was answered last, then as it is now. */
export function useReference<N extends ReferenceName>(journal: Journal, name: N): ReferenceOf<N> | undefined {
  useEffect(() => void refreshReference(journal, name).catch(() => undefined), [journal, name]);
  return useLive(journal, () => readReference(journal, name), [name]);
}

/** The day that it is here, as 2026-11-22: until the person's night ends it is still the one before. */
export function useToday(journal: Journal): string {
  const settings = useLive(journal, () => readReference(journal, 'settings'), []);
  return dayWith(settings?.nightEndsAt ?? 0, Date.now(), zoneHere());
}
