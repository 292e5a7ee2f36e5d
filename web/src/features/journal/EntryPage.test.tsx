import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { exchange } from '../../store/exchange';
import { Bin } from './BinPage';
import { content, press, useEntry, writeNote } from './fixture';
import { Journal as JournalList } from './JournalPage';
import { message } from './toast';

const entry = useEntry();

test('the form stays under the hand while the journal hears news', async () => {
  entry.open();
  const field = await screen.findByLabelText('Note (facultatif)');
  await writeNote('Un hiver');
  entry.journal.tellRead();
  await waitFor(async () =>
    expect((await entry.journal.db.get('drafts', entry.id))?.content.note).toBe('Un hiver'),
  );
  entry.journal.tellRead();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(screen.getByLabelText('Note (facultatif)')).toBe(field);
  expect(screen.queryByText(/Vous aviez commencé/)).toBeNull();
});

test('a change is kept, and undone where it was not meant', async () => {
  entry.open();
  await writeNote('Un hiver');
  await press(/Enregistrer/);
  await waitFor(() => expect(message.value?.text).toBe('Enregistré.'));
  expect(await entry.note()).toBe('Un hiver');
  expect(await entry.journal.db.count('drafts')).toBe(0);
  message.value?.action?.run();
  await waitFor(async () => expect(await entry.note()).toBe('Un été à la mer'));
});

test('a time to come is refused, in the words of the form', async () => {
  entry.open();
  fireEvent.input(await screen.findByLabelText('Jour'), { target: { value: '2199-01-01' } });
  await press(/Enregistrer/);
  await screen.findByRole('alert');
  expect((await entry.journal.get(entry.id))?.content?.feltAt).toBe(content.feltAt);
});

test('what is deleted lies in the bin and comes back as it was', async () => {
  entry.open();
  await press(/corbeille/);
  await waitFor(async () => expect((await entry.journal.get(entry.id))?.bin).toBe(1));
  cleanup();
  render(<Bin current={entry.current} />);
  await press(/Ramener/);
  await waitFor(async () => expect((await entry.journal.get(entry.id))?.bin).toBe(0));
  expect(await entry.note()).toBe('Un été à la mer');
});

test('a search finds notes whatever their accents, on the device alone', async () => {
  await entry.journal.put({ ...content, note: 'Autre chose' });
  render(<JournalList current={entry.current} />);
  await screen.findByText('Autre chose');
  fireEvent.input(screen.getByLabelText('Chercher dans les notes'), { target: { value: 'ETE ' } });
  await waitFor(() => expect(screen.queryByText('Autre chose')).toBeNull());
  screen.getByText('Un été à la mer');
});

test('what the service refused says so, and can be given up', async () => {
  const type = '/problems/unknown-context';
  const problem = { type, title: 'Ce contexte n’existe plus', detail: '' };
  await exchange(entry.journal.db, async (_, [change]) => ({
    outcomes: [{ change: change?.change ?? '', fate: 'refused', problem }],
    more: false,
  }));
  entry.open();
  await screen.findByText(/Ce contexte n’existe plus/);
  await press(/Revenir à ce que le service connaît/);
  await waitFor(async () => expect(await entry.journal.get(entry.id)).toBeUndefined());
});
