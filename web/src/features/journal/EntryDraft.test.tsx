import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Current } from '../../store/current';
import type { Content } from '../../store/entries';
import { Journal } from '../../store/journal';
import { EntryState } from './EntryPage';
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
  journal = await Journal.open(`draft-${count}`);
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

test('what the device does not write stays as a draft, and somebody is told', async () => {
  open();
  await writeNote('Un hiver');
  await waitFor(async () => expect((await journal.db.get('drafts', id))?.content.note).toBe('Un hiver'));
  journal.db.close();
  await press(/Enregistrer/);
  await screen.findByText(/Cet appareil n’a rien pu écrire/);
  expect(message.value).toBeUndefined();
  cleanup();
  journal = await Journal.open(`draft-${count}`);
  expect((await journal.db.get('drafts', id))?.content.note).toBe('Un hiver');
  expect(await note()).toBe('Un été à la mer');
});

test('what was begun is there again when the page comes back', async () => {
  open();
  await writeNote('Commencé');
  await waitFor(async () => expect(await journal.db.count('drafts')).toBe(1));
  cleanup();
  open();
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note (facultatif)').value).toBe('Commencé'),
  );
  await press(/abandonner/);
  await waitFor(() =>
    expect(screen.getByLabelText<HTMLTextAreaElement>('Note (facultatif)').value).toBe('Un été à la mer'),
  );
});
