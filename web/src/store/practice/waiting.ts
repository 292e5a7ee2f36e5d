import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { components } from '../../api/schema/garden';

/** A whole session as the service is told of it. */
export type Told = components['schemas']['OfflineSession'];

/** A session on its way to the service, under the id by which it counts once however often it is told. */
export interface WaitingSession {
  /** UUIDv7 of the moment when it was kept. */
  id: string;
  told: Told;
  /** What was practised, in words of that moment: the exercise may not be known here later. */
  name: string;
  /** Why the service does not take it, in its own words; it is not sent again until the person says so. */
  refusal?: { title: string; detail: string };
}

interface Stores extends DBSchema {
  sessions: { key: string; value: WaitingSession };
}

export type WaitingDatabase = IDBPDatabase<Stores>;

/** Opens what waits of a person, by the name of `nameOnDevice`. `gone` is called when it is about to be deleted. */
export function openWaiting(name: string, gone: () => void): Promise<WaitingDatabase> {
  return openDB<Stores>(`cesizen-${name}-practice`, 1, {
    upgrade(db) {
      db.createObjectStore('sessions', { keyPath: 'id' });
    },
    // Another tab deletes it or brings a newer version: it must not wait for this one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      gone();
    },
    terminated: gone,
  });
}
