// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { carriedMeditations, readMeditations } from './meditations';
import { startPlayer, stepAt } from './player';

const steps = [
  { millis: 20_000, bell: true, text: 'Installez-vous.' },
  { millis: 40_000, bell: false },
  { millis: 5_000, bell: true, text: 'Merci.' },
];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each time belongs to one step, and the end to none', () => {
  expect(stepAt(steps, 0)).toEqual({ at: 0, left: 20_000 });
  expect(stepAt(steps, 19_999)).toEqual({ at: 0, left: 1 });
  expect(stepAt(steps, 20_000)).toEqual({ at: 1, left: 40_000 });
  expect(stepAt(steps, 64_999)).toEqual({ at: 2, left: 1 });
  expect(stepAt(steps, 65_000)).toBeUndefined();
});

test('goes through its steps by the clock, and a pause takes nothing and adds nothing', () => {
  const player = startPlayer(steps);
  const seen: (number | undefined)[] = [];
  const stop = player.step.subscribe(step => seen.push(step));
  vi.advanceTimersByTime(21_000);
  expect(player.left()).toBe(45_000);
  player.togglePause();
  vi.advanceTimersByTime(600_000);
  expect(player.step.value).toBe(1);
  player.togglePause();
  vi.advanceTimersByTime(44_100);
  expect(seen).toEqual([0, 1, 2, undefined]);
  const { startedAt, endedAt, paused, practised } = player.outcome();
  expect(paused).toBe(600_000);
  expect(practised).toBe(65_000);
  expect(endedAt - startedAt - paused - practised).toBeLessThan(30);
  stop();
  player.dispose();
});

test('who stops has practised until then, also out of a pause, and nothing goes on', () => {
  const player = startPlayer(steps);
  vi.advanceTimersByTime(30_000);
  player.togglePause();
  vi.advanceTimersByTime(10_000);
  player.end();
  vi.advanceTimersByTime(100_000);
  expect(player.step.value).toBeUndefined();
  expect(player.outcome()).toMatchObject({ practised: 30_000, paused: 10_000 });
  player.dispose();
});

test('the client carries every meditation in both languages, and leaves out what cannot be played', () => {
  const [fr, en] = [carriedMeditations('fr'), carriedMeditations('en')];
  expect(fr.map(({ code }) => code)).toEqual(en.map(({ code }) => code));
  expect(fr.length).toBeGreaterThan(2);
  for (const { millis, steps: all } of fr)
    expect(millis).toBe(all.reduce((sum, step) => sum + step.millis, 0));
  const item = { code: 'a', version: 2, name: 'A', millis: 1 };
  const step = { atMillis: 0, millis: 1000, bell: false };
  expect(readMeditations({ items: [item, { ...item, steps: [{ ...step, millis: 0 }] }] })).toEqual([]);
  expect(readMeditations({ items: [{ ...item, steps: [step] }] })).toMatchObject([
    { code: 'a', millis: 1000 },
  ]);
});
