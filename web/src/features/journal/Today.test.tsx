import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Current } from '../../store/current';
import { Journal } from '../../store/journal';
import { Today } from './Today';
import { hush } from './toast';

let journal: Journal;
let count = 0;

const taxonomy = {
  version: 1,
  families: [
    { code: 'serenity', label: 'Sérénité', emotions: [{ code: 'calm', label: 'Calme' }] },
    {
      code: 'sadness',
      label: 'Tristesse',
      emotions: [{ code: 'despair', label: 'Désespoir', offersHelpFrom: 70 }],
    },
  ],
};

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  // What happy-dom does not have.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  count += 1;
  journal = await Journal.open(`today-${count}`);
  await journal.db.put('reference', { key: 'emotions fr', data: taxonomy });
  const sync = { state: signal('waiting'), problem: signal(undefined) };
  render(<Today current={{ journal, sync } as unknown as Current} />);
});

afterEach(() => {
  cleanup();
  hush();
  journal.close();
});

const press = async (name: RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

async function tap(...names: RegExp[]) {
  for (const name of names) await press(name);
  await screen.findByText('Gardé.');
}

test('three taps keep an entry, without a network too', async () => {
  await tap(/Sérénité/, /Calme/, /Fort$/);
  const { entries } = await journal.find({}, 10);
  expect(entries.map(each => each.content.emotions)).toEqual([[{ code: 'calm', intensity: 80 }]]);
  expect(await journal.db.count('outbox')).toBe(1);
  await waitFor(() => expect(screen.getByText('Hors ligne', { exact: false })).toBeTruthy());
  expect(screen.getByRole('list', { name: /Plutôt/ })).toBeTruthy();
});

test('what was kept can be taken back, and then never was', async () => {
  await tap(/Sérénité/, /Calme/, /Fort$/);
  await press(/Annuler/);
  await screen.findByText(/Rien de noté aujourd’hui/);
  expect(await journal.db.count('outbox')).toBe(0);
});

test('what could not be kept stays chosen, says so, and is kept by the next tap', async () => {
  vi.spyOn(journal, 'put').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
  for (const name of [/Sérénité/, /Calme/, /Fort$/]) await press(name);
  expect((await screen.findByRole('alert')).textContent).toContain('n’a pas pu être gardé');
  screen.getByRole('heading', { name: /Calme.*à quel point/ });
  expect(screen.queryByText('Gardé.')).toBeNull();
  await tap(/Fort$/);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(await journal.db.count('entries')).toBe(1);
});

test('two taps in a hurry keep one entry', async () => {
  for (const name of [/Sérénité/, /Calme/]) await press(name);
  const strong = await screen.findByRole('button', { name: /Fort$/ });
  fireEvent.click(strong);
  fireEvent.click(strong);
  await screen.findByText('Gardé.');
  expect(await journal.db.count('entries')).toBe(1);
});

test('the next choice takes the focus, and one can go back', async () => {
  await press(/Tristesse/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Désespoir'));
  await press(/Revenir/);
  await screen.findByRole('button', { name: /Sérénité/ });
});

test('an intense word offers help, which one tap closes', async () => {
  await tap(/Tristesse/, /Désespoir/, /Très fort/);
  await screen.findByRole('heading', { name: /Quelqu’un peut vous écouter/ });
  expect(document.querySelector('a[href="tel:3114"]')).not.toBeNull();
});

test('a weak one does not', async () => {
  await tap(/Tristesse/, /Désespoir/, /Un peu/);
  expect(screen.queryByRole('heading', { name: /Quelqu’un/ })).toBeNull();
});

test('several moods of a day stand beside each other', async () => {
  await tap(/Sérénité/, /Calme/, /Fort$/);
  await tap(/Tristesse/, /Désespoir/, /Un peu/);
  await waitFor(() => expect(document.querySelectorAll('time')).toHaveLength(2));
});
