// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  choose,
  followOtherTabs,
  forgetPreferences,
  preferences,
  prefersStill,
  toggleWords,
} from './preferences';

const root = document.documentElement.dataset;
/** Runs what stands in the head of every page. */
const boot = () => new Function(readFileSync('public/boot.js', 'utf8'))();

beforeEach(() => {
  localStorage.clear();
  forgetPreferences();
});
afterEach(() => vi.restoreAllMocks());

test('what was chosen is there before the first paint of the next page', () => {
  choose({ theme: 'dark', text: 'larger', motion: 'still', words: 'hidden' });
  const chosen = { ...root };
  for (const part of Object.keys(chosen)) delete root[part];
  boot();
  expect({ ...root }).toEqual(chosen);
  expect(chosen).toMatchObject({ theme: 'dark', text: 'larger', motion: 'still', words: 'hidden' });
});

test('what is not chosen any more leaves no trace in the document', () => {
  choose({ theme: 'light' });
  choose({ theme: undefined });
  expect(root.theme).toBeUndefined();
});

test.each(['', 'null', '[', '"x"', '3'])('a page opens with %s in storage', kept => {
  localStorage.setItem('cesizen-appearance', kept);
  expect(boot).not.toThrow();
});

test('words are hidden and shown by one and the same act, in all tabs', () => {
  const leave = followOtherTabs();
  toggleWords();
  expect(root.words).toBe('hidden');
  localStorage.setItem('cesizen-appearance', '{}');
  window.dispatchEvent(new StorageEvent('storage', { key: 'cesizen-appearance' }));
  expect(root.words).toBeUndefined();
  expect(preferences.value).toEqual({});
  leave();
});

test('a closed storage refuses nobody: a choice holds until the page is left', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('closed');
  });
  choose({ motion: 'still' });
  expect(prefersStill()).toBe(true);
});
