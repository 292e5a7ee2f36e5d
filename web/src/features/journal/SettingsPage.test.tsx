import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Current } from '../../store/current';
import { Journal } from '../../store/journal';
import { JournalSettings } from './SettingsPage';

const id = '019ac000-0000-7000-8000-000000000001';
let journal: Journal;
let count = 0;
let nightEndsAt: number;
let own: { code: string; label: string; own: true; retired: boolean; group: string }[];
let asked: string[];
let away: boolean;

/** The two resources as emotion-service has them. */
async function answer(request: Request): Promise<Response> {
  if (away) throw new TypeError('no network');
  const path = new URL(request.url).pathname.replace('/api/v1/journal/', '');
  if (request.method !== 'GET') asked.push(`${request.method} ${path}`);
  if (path === 'settings') {
    if (request.method === 'PUT') ({ nightEndsAt } = await request.json());
    return Response.json({ nightEndsAt });
  }
  if (request.method === 'PUT') {
    const sent = await request.json();
    own = own.map(each => (path.endsWith(each.code) ? { ...each, ...sent } : each));
  }
  if (request.method === 'DELETE') {
    const problem = {
      type: '/problems/context-in-use',
      title: 'Ce contexte sert',
      detail: '2 entrées le nomment.',
    };
    const headers = { 'Content-Type': 'application/problem+json' };
    if (own.some(each => each.code === id))
      return new Response(JSON.stringify(problem), { status: 409, headers });
    return new Response(null, { status: 204 });
  }
  const groups = ['people', 'places'].map(code => ({
    code,
    label: code === 'people' ? 'Avec qui' : 'Où',
    contexts: own.filter(each => each.group === code),
  }));
  return Response.json({ groups });
}

beforeEach(async () => {
  nightEndsAt = 0;
  own = [
    { code: id, label: 'Chorale', own: true, retired: false, group: 'people' },
    { code: `${id.slice(0, -1)}2`, label: 'Atelier', own: true, retired: false, group: 'places' },
  ];
  asked = [];
  away = false;
  // What happy-dom does not have.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  vi.stubGlobal('fetch', answer);
  count += 1;
  journal = await Journal.open(`settings-${count}`);
  render(<JournalSettings current={{ journal } as unknown as Current} />);
});

afterEach(() => {
  cleanup();
  journal.close();
});

const row = async (name: string) => (await screen.findByText(name)).closest('li') as HTMLElement;
const save = (within_: HTMLElement) =>
  fireEvent.click(within(within_).getByRole('button', { name: 'Enregistrer', hidden: true }));

test('the hour at which a night ends is kept as soon as it is chosen', async () => {
  fireEvent.change(await screen.findByLabelText('Ma nuit se termine à'), { target: { value: '3' } });
  await screen.findByText(/C’est retenu/);
  expect(nightEndsAt).toBe(3);
  expect(asked).toEqual(['PUT settings']);
});

test('a context of one’s own is renamed, moved and no longer offered', async () => {
  const chorale = await row('Chorale');
  fireEvent.input(within(chorale).getByLabelText('Son nom'), { target: { value: ' Grande chorale ' } });
  fireEvent.change(within(chorale).getByLabelText('Il va avec'), { target: { value: 'places' } });
  fireEvent.click(within(chorale).getByRole('checkbox', { hidden: true }));
  save(chorale);
  await screen.findByText(/« Grande chorale » est à jour/);
  expect(own[0]).toMatchObject({ label: 'Grande chorale', group: 'places', retired: true });
  await waitFor(async () =>
    expect((await row('Grande chorale')).textContent).toMatch(/Où.*n’est plus proposé/),
  );
});

test('two contexts do not get one name, and none is without', async () => {
  const chorale = await row('Chorale');
  const name = within(chorale).getByLabelText('Son nom');
  fireEvent.input(name, { target: { value: 'ATELIER' } });
  save(chorale);
  await screen.findByText(/« ATELIER » existe déjà/);
  fireEvent.input(name, { target: { value: '  ' } });
  save(chorale);
  await screen.findByText('Écrivez d’abord un nom.');
  expect(asked).toEqual([]);
});

test('what entries name is not removed, and the service says how many', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Supprimer Chorale' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Supprimer' }));
  await screen.findByText('2 entrées le nomment.');
  expect(await row('Chorale')).toBeTruthy();
});

test('what nothing names is removed', async () => {
  await row('Chorale');
  own = own.slice(1);
  fireEvent.click(await screen.findByRole('button', { name: 'Supprimer Chorale' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Supprimer' }));
  await screen.findByText(/« Chorale » est supprimé/);
  await waitFor(() => expect(screen.queryByText('Chorale')).toBeNull());
});

test('without a network nothing is said to be kept', async () => {
  const night = await screen.findByLabelText<HTMLSelectElement>('Ma nuit se termine à');
  away = true;
  fireEvent.change(night, { target: { value: '2' } });
  await screen.findByRole('alert');
  expect(screen.queryByText(/C’est retenu/)).toBeNull();
  await waitFor(() => expect(night.value).toBe('0'));
});
