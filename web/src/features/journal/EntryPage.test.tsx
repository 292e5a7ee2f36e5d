import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Current } from '../../store/current';
import type { Content } from '../../store/entries';
import { exchange } from '../../store/exchange';
import { Journal } from '../../store/journal';
import { Bin } from './BinPage';
import { EntryState } from './EntryPage';
import { Journal as JournalList } from './JournalPage';
import { hush, message } from './toast';

const content: Content = {
  kind: 'momentary',
  feltAt: '2026-11-22T08:00:00Z',
  zone: 'Europe/Paris',
  emotions: [{ code: 'calm', intensity: 60 }],
  note: 'Un été à la mer',
};
let journal: Journal;
let current: Current;
let id: string;
let count = 0;

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  count += 1;
  journal = await Journal.open(`entry-${count}`);
  id = await journal.put(content);
  const sync = { state: signal('idle'), problem: signal(undefined) };
  current = { journal, sync } as unknown as Current;
});

afterEach(() => {
  cleanup();
  hush();
  journal.close();
});

const open = () =>
  render(
    <LocationProvider>
      <EntryState id={id} current={current} />
    </LocationProvider>,
  );
const writeNote = async (value: string) =>
  fireEvent.input(await screen.findByLabelText('Note (facultatif)'), { target: { value } });
const press = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const note = async () => (await journal.get(id))?.content?.note;

test('the form stays under the hand while the journal hears news', async () => {
  open();
  const field = await screen.findByLabelText('Note (facultatif)');
  await writeNote('Un hiver');
  journal.tellRead();
  await waitFor(async () => expect((await journal.db.get('drafts', id))?.content.note).toBe('Un hiver'));
  journal.tellRead();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(screen.getByLabelText('Note (facultatif)')).toBe(field);
  expect(screen.queryByText(/Vous aviez commencé/)).toBeNull();
});

test('a change is kept, and undone where it was not meant', async () => {
  open();
  await writeNote('Un hiver');
  await press(/Enregistrer/);
  await waitFor(() => expect(message.value?.text).toBe('Enregistré.'));
  expect(await note()).toBe('Un hiver');
  expect(await journal.db.count('drafts')).toBe(0);
  message.value?.action?.run();
  await waitFor(async () => expect(await note()).toBe('Un été à la mer'));
});

test('a time to come is refused, in the words of the form', async () => {
  open();
  fireEvent.input(await screen.findByLabelText('Jour'), { target: { value: '2199-01-01' } });
  await press(/Enregistrer/);
  await screen.findByRole('alert');
  expect((await journal.get(id))?.content?.feltAt).toBe(content.feltAt);
});

test('what is deleted lies in the bin and comes back as it was', async () => {
  open();
  await press(/corbeille/);
  await waitFor(async () => expect((await journal.get(id))?.bin).toBe(1));
  cleanup();
  render(<Bin current={current} />);
  await press(/Ramener/);
  await waitFor(async () => expect((await journal.get(id))?.bin).toBe(0));
  expect(await note()).toBe('Un été à la mer');
});

test('a search finds notes whatever their accents, on the device alone', async () => {
  await journal.put({ ...content, note: 'Autre chose' });
  render(<JournalList current={current} />);
  await screen.findByText('Autre chose');
  fireEvent.input(screen.getByLabelText('Chercher dans les notes'), { target: { value: 'ETE ' } });
  await waitFor(() => expect(screen.queryByText('Autre chose')).toBeNull());
  screen.getByText('Un été à la mer');
});

test('what the service refused says so, and can be given up', async () => {
  const type = '/problems/unknown-context';
  const problem = { type, title: 'Ce contexte n’existe plus', detail: '' };
  await exchange(journal.db, async (_, [change]) => ({
    outcomes: [{ change: change?.change ?? '', fate: 'refused', problem }],
    more: false,
  }));
  open();
  await screen.findByText(/Ce contexte n’existe plus/);
  await press(/Revenir à ce que le service connaît/);
  await waitFor(async () => expect(await journal.get(id)).toBeUndefined());
});
