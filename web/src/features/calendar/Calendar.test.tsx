import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Journal } from '../../store/journal';
import { Calendar } from './Calendar';
import { spanOf } from './spans';

/** A year is many buttons, and a busy machine takes its time. */
const PATIENT = { timeout: 10_000 };

let journal: Journal;
let count = 0;

beforeEach(async () => {
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
  count += 1;
  journal = await Journal.open(`calendar-${count}`);
  const emotions = [{ code: 'calm', intensity: 60 }];
  const families = [{ code: 'serenity', emotions: [{ code: 'calm', label: 'Calme', valence: 0.586 }] }];
  await journal.db.put('reference', { key: 'emotions fr', data: { version: 1, families } });
  await journal.put({ feltAt: '2025-03-04T08:00:00Z', zone: 'Europe/Paris', emotions });
});

const show = (kind: 'week' | 'month' | 'year', day = '2025-03-04', today = '2026-11-27') =>
  render(<Calendar span={spanOf(kind, day)} today={today} journal={journal} />);

afterEach(() => {
  cleanup();
  journal.close();
});

test('a day says its mood in words and opens to what was written', async () => {
  show('year');
  fireEvent.click(await screen.findByLabelText(/mardi 4 mars 2025.*: agréable/, {}, PATIENT));
  await screen.findByRole('link', { name: '09:00' }, PATIENT);
  expect(screen.getByRole('row', { name: /4 mars 2025.*agréable.*0,59.*1/, hidden: true })).toBeTruthy();
}, 20_000);

test('nothing is said of days before the device has answered', async () => {
  show('month', '2024-01-01');
  screen.getByText('Votre journal s’ouvre…');
  expect(screen.queryByText(/rien noté/)).toBeNull();
  await screen.findByText(/Vous n’avez rien noté/);
  expect(screen.queryByText('Votre journal s’ouvre…')).toBeNull();
});

test('arrows walk through the days, and one day alone stops the Tab key', async () => {
  show('year');
  await screen.findByRole('button', { name: /31 décembre 2025/ }, PATIENT);
  const stops = () => [...document.querySelectorAll('td button[tabindex="0"]')].map(each => each.id);
  expect(stops()).toEqual(['day-2025-12-31']);
  fireEvent.keyDown(screen.getByRole('button', { name: /31 décembre 2025/ }), { key: 'ArrowLeft' });
  await waitFor(() => expect(stops()).toEqual(['day-2025-12-30']));
  expect(document.activeElement?.id).toBe('day-2025-12-30');
});

test('a month shows its days alone, and leads to the months beside it and to other views', async () => {
  show('month');
  await screen.findByLabelText(/mardi 4 mars 2025.*: agréable/, {}, PATIENT);
  expect(screen.getAllByRole('button', { name: /2025/ })).toHaveLength(31);
  const hrefs = screen.getAllByRole('link').map(link => link.getAttribute('href'));
  expect(hrefs).toEqual(
    expect.arrayContaining([
      '/calendrier/mois/2025-02',
      '/calendrier/mois/2025-04',
      '/calendrier/semaine/2025-02-24',
      '/calendrier/2025',
    ]),
  );
}, 20_000);

test('a week shows all that was written, day by day, and nothing of what is to come', async () => {
  show('week', '2025-03-04', '2025-03-06');
  await screen.findByRole('link', { name: '09:00' }, PATIENT);
  expect(screen.getAllByRole('heading', { level: 2 }).map(each => each.textContent)).toEqual([
    'lundi 3 mars 2025',
    'mardi 4 mars 2025',
    'mercredi 5 mars 2025',
    'jeudi 6 mars 2025',
  ]);
  expect(screen.queryByRole('link', { name: /→/ })).toBeNull();
}, 20_000);
