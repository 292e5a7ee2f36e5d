import { expect, test } from 'vitest';
import { shelve } from './shelf';
import { partsOf } from './words';

const text = (slug: string, kind: 'article' | 'activity' | 'faq', title = slug) => ({
  slug,
  kind,
  title,
  revision: 1,
});
const all = [
  text('b', 'article', 'Éveil'),
  text('a', 'article', 'Dormir'),
  text('c', 'faq'),
  text('d', 'activity'),
];

test('favourites stand first, newest first, and each text once', () => {
  const shelves = shelve(all, ['d', 'a', 'gone'], undefined);
  expect(shelves.map(({ name, texts }) => [name, texts.map(({ slug }) => slug)])).toEqual([
    ['favourites', ['d', 'a']],
    ['article', ['b']],
    ['faq', ['c']],
  ]);
});

test('one kind leaves the others out, and titles are sorted as people read them', () => {
  const shelves = shelve(all, [], 'article');
  expect(shelves).toHaveLength(1);
  expect(shelves[0]?.texts.map(({ title }) => title)).toEqual(['Dormir', 'Éveil']);
});

test('an address in a source can be followed, without the full stop behind it', () => {
  expect(partsOf('OMS, 2020, https://www.who.int/a?b=c.')).toEqual([
    { words: 'OMS, 2020, ', address: false },
    { words: 'https://www.who.int/a?b=c', address: true },
    { words: '.', address: false },
  ]);
  expect(partsOf('javascript:alert(1)')).toEqual([{ words: 'javascript:alert(1)', address: false }]);
});
