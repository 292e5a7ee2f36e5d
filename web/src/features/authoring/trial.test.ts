import { expect, test } from 'vitest';
import { freshDocument, freshItem } from './fresh';
import { optionsOf, questionsOf, SKIPPED, sheetOf } from './trial';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

test('an answer of 0 is sent where it can be chosen, and left out where events are counted', () => {
  const scale = freshDocument();
  expect(sheetOf(scale, form({ 'trial-item_1': '0', 'trial-item_2': '1' })).answers).toEqual({
    item_1: 0,
    item_2: 1,
  });
  const events = { ...scale, codings: [{ id: 'answers', version: 1, options: [] }] };
  expect(sheetOf(events, form({ 'trial-item_1': '0', 'trial-item_2': '3' })).answers).toEqual({ item_2: 3 });
});

test('what is skipped is named as skipped, and what was not touched not at all', () => {
  const sheet = sheetOf(freshDocument(), form({ 'trial-item_1': SKIPPED }));
  expect(sheet).toMatchObject({ answers: {}, skipped: ['item_1'], coding: 'answers', bandSet: 'standard' });
});

test('a sensitive question can be skipped, the others where some may be missing', () => {
  const document = freshDocument();
  document.items = [{ code: 'a', sensitive: true }, { code: 'b' }];
  expect(questionsOf(document).map(({ skip }) => skip)).toEqual([true, false]);
  document.scoring = { missing: { most: 1 } };
  expect(questionsOf(document).map(({ skip }) => skip)).toEqual([true, true]);
  expect(optionsOf({ ...document, defaultCoding: 'autre' })).toEqual([]);
});

test('one more question has a code that no other one has', () => {
  const items = [freshItem([]), { code: 'item_3' }];
  expect(freshItem(items).code).toBe('item_4');
});
