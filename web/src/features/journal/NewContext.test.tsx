import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { LocationProvider } from 'preact-iso';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Current } from '../../store/current';
import { Journal } from '../../store/journal';
import { EntryState } from './EntryPage';
import { hush } from './toast';

let journal: Journal;
let id: string;
let count = 0;

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  count += 1;
  journal = await Journal.open(`context-${count}`);
  const emotions = [{ code: 'calm', intensity: 60 }];
  id = await journal.put({ feltAt: '2026-11-22T08:00:00Z', zone: 'Europe/Paris', emotions });
});

afterEach(() => {
  cleanup();
  hush();
  journal.close();
});

const groups = {
  groups: [
    { code: 'people', label: 'Avec qui', contexts: [{ code: 'family', label: 'Famille', own: false }] },
  ],
};

async function nameContext(name: string) {
  await journal.db.put('reference', { key: 'contexts fr', data: groups });
  const sync = { state: signal('idle'), problem: signal(undefined) };
  render(
    <LocationProvider>
      <EntryState id={id} current={{ journal, sync } as unknown as Current} />
    </LocationProvider>,
  );
  fireEvent.input(await screen.findByLabelText('Comment l’appelez-vous ?'), { target: { value: name } });
  fireEvent.click(screen.getByRole('button', { name: 'L’ajouter et le choisir', hidden: true }));
}

test('a context that is missing is made in place, chosen, and kept with the entry', async () => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    if (request.method !== 'PUT') return Promise.reject(new TypeError('no network'));
    sent.push(await request.json());
    return Response.json({ code: 'x', label: 'Chorale', own: true, retired: false });
  });
  await nameContext(' Chorale ');
  await screen.findByText(/« Chorale » est là/);
  expect(sent).toEqual([{ group: 'people', label: 'Chorale', retired: false }]);
  fireEvent.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await waitFor(async () => expect((await journal.get(id))?.content?.contexts).toHaveLength(1));
});

test('a context that exists already is chosen instead of made twice', async () => {
  await nameContext('FAMILLE');
  await screen.findByText(/existait déjà/);
  expect((screen.getByLabelText('Famille') as HTMLInputElement).checked).toBe(true);
});

test('without a network the name of a new context stays, and the entry does not wait for it', async () => {
  await nameContext('Chorale');
  await screen.findByText(/Un contexte nouveau demande le réseau/);
  expect((screen.getByLabelText('Comment l’appelez-vous ?') as HTMLInputElement).value).toBe('Chorale');
});
