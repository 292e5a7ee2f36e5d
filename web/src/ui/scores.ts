import { m } from '../i18n/texts';

/** How content somebody was with the help that they got, from not at all to very, in words. */
export const scores: [number, () => string][] = [
  [1, m.ui_score_1],
  [2, m.ui_score_2],
  [3, m.ui_score_3],
  [4, m.ui_score_4],
  [5, m.ui_score_5],
];

/** A score in words; one that is not known as it is. */
export function tellScore(score: number): string {
  return scores.find(([value]) => value === score)?.[1]() ?? String(score);
}
