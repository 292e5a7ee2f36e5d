import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Content, Entry, Pending } from './entries';

/** How far this device has read, and by which clock. */
export interface Place {
  key: 'place';
  /** The cursor of the next exchange; missing before the first one. */
  next?: string;
  generation: number;
  /** Whether everything is being read again after the service forgot what we had read. */
  rebuilding: boolean;
  /** How far the clock of the service is ahead of ours, in milliseconds; 0 while the two agree well enough. */
  skew: number;
}

/** Something that the service offers to choose from, as it was last answered. */
export interface Reference {
  /** The address, and the language after a blank. */
  key: string;
  data: unknown;
}

/** What somebody has written and not saved. */
export interface Draft {
  /** The id of the entry. */
  key: string;
  content: Content;
}

export interface Stores extends DBSchema {
  entries: {
    key: string;
    value: Entry;
    indexes: { place: [number, string, number] };
  };
  outbox: { key: string; value: Pending; indexes: { id: string } };
  place: { key: string; value: Place };
  reference: { key: string; value: Reference };
  drafts: { key: string; value: Draft };
}

export type Database = IDBPDatabase<Stores>;

/** Opens the database of a person, by the name of `nameOnDevice`. `gone` is called when it is about to be deleted. */
export function openDatabase(name: string, gone: () => void): Promise<Database> {
  return openDB<Stores>(`cesizen-${name}`, 1, {
    upgrade(db) {
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('place', ['bin', 'day', 'moment']);
      db.createObjectStore('outbox', { keyPath: 'change' }).createIndex('id', 'id');
      db.createObjectStore('place', { keyPath: 'key' });
      db.createObjectStore('reference', { keyPath: 'key' });
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    // Another tab deletes it or brings a newer version: it must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  });
}
