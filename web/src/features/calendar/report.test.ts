import { expect, test } from 'vitest';
import { differenceWords, pairsOf } from './report';

test('families stand beside themselves, also when only one of the times names them', () => {
  const count = (code: string, share: number) => ({ code, label: code, entries: 1, share });
  expect(pairsOf([count('joy', 0.5), count('fear', 0.2)], [count('joy', 0.4), count('anger', 0)])).toEqual([
    { code: 'joy', label: 'joy', before: 0.5, current: 0.4 },
    { code: 'fear', label: 'fear', before: 0.2, current: 0 },
  ]);
});

test.each([
  [undefined, /^$/],
  [0.04, /À peu près/],
  [-0.04, /À peu près/],
  [0.31, /plus agréable.*0,31/],
  [-0.31, /moins agréable.*0,31/],
])('a difference of %s is said without a judgement', (difference, words) =>
  expect(differenceWords(difference, 'fr')).toMatch(words),
);
