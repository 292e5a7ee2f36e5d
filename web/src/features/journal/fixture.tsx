import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Current } from '../../store/current';
import type { Content } from '../../store/entries';
import { Journal } from '../../store/journal';
import { EntryState } from './EntryPage';
import { hush } from './toast';

/** What one entry is, in the journal of a test: it is open, and no network is there. */
export const content: Content = {
  kind: 'momentary',
  feltAt: '2026-11-22T08:00:00Z',
  zone: 'Europe/Paris',
  emotions: [{ code: 'calm', intensity: 60 }],
  note: 'Un été à la mer',
};

let count = 0;

/** Gives each test of a file a journal with that one entry. */
export function useEntry() {
  const entry = {
    journal: undefined as unknown as Journal,
    current: undefined as unknown as Current,
    id: '',
    open: () =>
      render(
        <LocationProvider>
          <EntryState id={entry.id} current={entry.current} />
        </LocationProvider>,
      ),
    /** The same journal, as the next visit opens it. */
    async reopen() {
      entry.journal = await Journal.open(`entry-${count}`);
    },
    note: async () => (await entry.journal.get(entry.id))?.content?.note,
  };
  beforeEach(async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    count += 1;
    await entry.reopen();
    entry.id = await entry.journal.put(content);
    const sync = { state: signal('idle'), problem: signal(undefined) };
    entry.current = { journal: entry.journal, sync } as unknown as Current;
  });
  afterEach(() => {
    cleanup();
    hush();
    entry.journal.close();
  });
  return entry;
}

export const writeNote = async (value: string) =>
  fireEvent.input(await screen.findByLabelText('Note (facultatif)'), { target: { value } });

export const press = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
