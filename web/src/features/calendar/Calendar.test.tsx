import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Journal } from '../../store/journal';
import { Calendar } from './CalendarPage';

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
  render(<Calendar year={2025} journal={journal} />);
});

afterEach(() => {
  cleanup();
  journal.close();
});

test('a day says its mood in words and opens to what was written', async () => {
  fireEvent.click(await screen.findByRole('button', { name: /mardi 4 mars 2025.*: agréable/ }));
  await screen.findByRole('link', { name: '09:00' });
  expect(screen.getByRole('row', { name: /4 mars 2025.*agréable.*0,59.*1/, hidden: true })).toBeTruthy();
});

test('arrows walk through the days, and one day alone stops the Tab key', async () => {
  const stops = () => [...document.querySelectorAll('td button[tabindex="0"]')].map(each => each.id);
  expect(stops()).toEqual(['day-2025-12-31']);
  fireEvent.keyDown(screen.getByRole('button', { name: /31 décembre 2025/ }), { key: 'ArrowLeft' });
  await waitFor(() => expect(stops()).toEqual(['day-2025-12-30']));
  expect(document.activeElement?.id).toBe('day-2025-12-30');
});
