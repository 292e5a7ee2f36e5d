import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetPreferences } from '../../ui/preferences';
import { readChoices } from '../../ui/senses';
import Settings from './Settings';

const root = document.documentElement.dataset;

beforeEach(() => {
  localStorage.clear();
  forgetPreferences();
  render(<Settings />);
});
afterEach(cleanup);

test('each choice counts at once and is kept on this device', () => {
  fireEvent.click(screen.getByLabelText('Sombre'));
  fireEvent.click(screen.getByLabelText('Très grande'));
  fireEvent.click(screen.getByLabelText('Le moins de mouvement possible'));
  fireEvent.click(screen.getByLabelText('Souffle'));
  expect(root).toMatchObject({ theme: 'dark', text: 'larger', motion: 'still' });
  expect(JSON.parse(localStorage.getItem('cesizen-appearance') ?? '')).toMatchObject({ theme: 'dark' });
  expect(readChoices().sound).toBe('breeze');
});

test('everything goes back to the start by one button', () => {
  fireEvent.click(screen.getByLabelText('Clair'));
  fireEvent.click(screen.getByLabelText('Flouter ce que j’ai écrit'));
  expect(root.words).toBe('hidden');
  fireEvent.click(screen.getByRole('button', { name: 'Tout remettre comme au départ' }));
  screen.getByText('Tout suit à nouveau l’appareil.');
  expect({ ...root }).toEqual({});
  expect((screen.getByLabelText('Clair') as HTMLInputElement).checked).toBe(false);
});

test('the language is a link to the same page, and is remembered for the front door', () => {
  const link = screen.getByRole('link', { name: 'English' });
  expect(link.getAttribute('href')).toBe('/en/reglages');
  link.addEventListener('click', event => event.preventDefault());
  fireEvent.click(link);
  expect(JSON.parse(localStorage.getItem('cesizen-appearance') ?? '')).toEqual({ language: 'en' });
});
