import type { components } from '../api/schema/emotion';

type Schemas = components['schemas'];
export type Felt = Schemas['EmotionIntensity'];

/** What a person writes. */
export type Content = Schemas['NewEntry'];

/** Why a change was not taken, in the words of the service. */
export interface Refusal {
  slug: string;
  title: string;
  detail: string;
  /** JSON pointers into the change. */
  pointers: string[];
}

/** A change on its way to the service; a deletion has no content. */
export interface Pending {
  /** UUIDv7 of the moment of the change; of two changes the later counts. */
  change: string;
  id: string;
  content?: Content;
  /** Whether it may have reached the service: an answer can be lost. */
  sent: boolean;
  /** It is not sent again; the person decides. */
  refusal?: Refusal;
}

/** What the service said of an entry last. */
export interface Known {
  change: string;
  /** Its position in the person's order of changes. */
  seq: number;
  /** Positions of two generations cannot be compared: between them the service was restored from a backup. */
  generation: number;
  deleted: boolean;
  /** Of a deleted entry what it said last, if this device ever saw it. */
  content?: Content;
}

/** An entry as it is shown and kept on the device: what is known, and over it what is on its way. */
export interface Entry {
  id: string;
  known?: Known;
  /** The latest change: the next one must be later. */
  change: string;
  content?: Content;
  /** 1 for what is in the bin; a number, because indexes of IndexedDB take no booleans. */
  bin: 0 | 1;
  /** The day that it belongs to, as 2026-11-22; empty where nothing is known but the id. */
  day: string;
  /** When it was felt, in milliseconds since 1970. */
  moment: number;
  /** Whether something of it is on its way. */
  waiting: boolean;
  refusal?: Refusal;
}

/** An entry that says something: all that are shown do. */
export type FullEntry = Entry & { content: Content };

export function isFull(entry: Entry | undefined): entry is FullEntry {
  return entry?.content !== undefined;
}

/** The day of a moment in a zone, as 2026-11-22. */
export function dayOf(moment: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(moment);
}

/** What the service tells of an entry, as a person could have written it. */
export function contentOf(view: Schemas['EntryView']): Content {
  const {
    kind,
    feltAt = '',
    zone = 'UTC',
    localDate,
    emotions = [],
    valence,
    arousal,
    contexts,
    note,
  } = view;
  return {
    feltAt,
    zone,
    emotions,
    ...(kind !== undefined && { kind }),
    ...(localDate !== undefined && { localDate }),
    ...(valence !== undefined && { valence }),
    ...(arousal !== undefined && { arousal }),
    ...(contexts !== undefined && contexts.length > 0 && { contexts }),
    ...(note !== undefined && { note }),
  };
}
