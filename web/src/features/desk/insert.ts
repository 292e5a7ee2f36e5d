import type { Next } from './contract';

const MOST = 8000;

/**
 * Puts words into the answer, below what stands there, and chooses the state after it; the form hears of both as if somebody had
 * written them. False, and nothing changed, when the answer would be too long.
 */
export function insertAnswer(words: string, status: Next | undefined): boolean {
  const area = document.getElementById('answer');
  if (!(area instanceof HTMLTextAreaElement)) return false;
  const before = area.value.trimEnd();
  const whole = before === '' ? words : `${before}\n\n${words}`;
  if (whole.length > MOST) return false;
  const after = document.getElementById('after');
  if (after instanceof HTMLSelectElement && status) after.value = status;
  area.value = whole;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
