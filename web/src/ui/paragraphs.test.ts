import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs';

test('paragraphs are parted by empty lines', () => {
  expect(paragraphsOf('Un\nsuite.\n \n\nDeux.\n')).toEqual(['Un\nsuite.', 'Deux.']);
  expect(paragraphsOf(undefined)).toEqual([]);
});
