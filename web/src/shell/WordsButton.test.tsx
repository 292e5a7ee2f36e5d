import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choose, forgetPreferences } from '../ui/preferences';
import { WordsButton } from './WordsButton';

const root = document.documentElement.dataset;

beforeEach(() => {
  localStorage.clear();
  forgetPreferences();
});
afterEach(cleanup);

test('one key hides what was written, also in the middle of writing, and shows it again', () => {
  render(
    <>
      <WordsButton />
      <textarea aria-label="Note" />
    </>,
  );
  const note = screen.getByLabelText('Note');
  fireEvent.keyDown(note, { key: 'F8' });
  expect(root.words).toBe('hidden');
  fireEvent.keyDown(note, { key: 'F8', repeat: true });
  expect(root.words).toBe('hidden');
  fireEvent.click(screen.getByRole('button', { name: 'Montrer les mots' }));
  expect(root.words).toBeUndefined();
  screen.getByRole('button', { name: 'Masquer les mots' });
});

test('who does not want the button keeps the key, and gets the button while words are hidden', () => {
  render(<WordsButton />);
  choose({ wordsButton: 'none' });
  cleanup();
  render(<WordsButton />);
  expect(screen.queryByRole('button')).toBeNull();
  fireEvent.keyDown(document.body, { key: 'F8' });
  screen.getByRole('button', { name: 'Montrer les mots' });
});
