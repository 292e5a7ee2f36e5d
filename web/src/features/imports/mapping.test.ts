import { expect, test } from 'vitest';
import type { Import } from './imports';
import { choicesOf, fieldOf, keepAll, mappingOf, openWords, orderWords } from './mapping';

const joy = { emotions: [{ code: 'joy', intensity: 60 }] };
const calm = { emotions: [{ code: 'calm', intensity: 40 }], valence: 0.5 };
const view = {
  words: [
    { word: 'bien', lines: 200, meaning: joy, suggestion: joy, skipped: false },
    { word: 'bof', lines: 90, skipped: false },
    { word: 'zen', lines: 3, meaning: calm, skipped: false },
    { word: 'test', lines: 1, skipped: true },
  ],
  activities: [
    { activity: 'travail', lines: 4, context: 'work' },
    { activity: 'chorale', lines: 2, context: 'chorale', newContext: 'activity' },
    { activity: 'piano', lines: 1 },
  ],
} as Import;

test('words without a meaning come first, then those of the most lines', () =>
  expect(orderWords(view.words ?? []).map(each => each.word)).toEqual(['bof', 'bien', 'zen', 'test']));

test('a word that keeps its usual meaning is not named; one with a meaning of its own keeps it', () => {
  const choices = choicesOf(view);
  expect(openWords(choices)).toEqual(['bof']);
  choices.words.bof = { value: 'boredom', intensity: 20 };
  expect(mappingOf(view, choices)).toEqual({
    words: { zen: calm, test: null, bof: { emotions: [{ code: 'boredom', intensity: 20 }] } },
    activities: { travail: 'work', piano: null },
    newContexts: { chorale: 'activity' },
  });
});

test('all activities that are left aside become contexts at once, and no other one changes', () =>
  expect(keepAll(choicesOf(view), 'self').activities).toEqual({
    travail: 'is work',
    chorale: 'new activity',
    piano: 'new self',
  }));

test.each([
  ['/words/a~1b/emotions/0/code', 'word-1'],
  ['/newContexts/chorale', 'activity-0'],
  ['/activities/chorale', 'activity-0'],
  ['/elsewhere', ''],
])('%s points at %s', (pointer, id) => expect(fieldOf(pointer, ['bof', 'a/b'], ['chorale'])).toBe(id));
