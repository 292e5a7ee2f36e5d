// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followRoom } from './roomGuide';
import type { Room } from './rooms';

const start = Date.parse('2026-11-27T19:00:00Z');
const room = {
  phases: [
    { type: 'INHALE', millis: 4000 },
    { type: 'EXHALE', millis: 6000 },
  ],
  cycles: 3,
  startsAt: new Date(start).toISOString(),
} as Room;

beforeEach(() => {
  vi.useFakeTimers({ now: start - 5000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const follow = () => followRoom(room, () => Date.now());

test('all are at the same place, whenever they came', async () => {
  const early = follow();
  expect(early.moment.value).toEqual({ stage: 'settling' });
  await vi.advanceTimersByTimeAsync(5000 + 4000 + 100);
  const late = follow();
  expect(early.moment.value).toMatchObject({ stage: 'breathing', cycle: 0, phase: 1 });
  expect(late.moment.value).toMatchObject({ stage: 'breathing', cycle: 0, phase: 1 });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(early.moment.value.stage).toBe('over');
  expect(early.outcome()).toEqual({
    cycles: 3,
    planned: 3,
    startedAt: start,
    endedAt: start + 30_000,
    paused: 0,
  });
  // Only whole cycles of one's own.
  expect(late.outcome()).toMatchObject({ cycles: 2, startedAt: start + 4100 });
});

test('who leaves keeps the cycles that are done, and nobody can pause', async () => {
  const guide = follow();
  await vi.advanceTimersByTimeAsync(5000 + 25_000);
  guide.togglePause();
  expect(guide.paused.value).toBe(false);
  guide.end();
  expect(guide.moment.value.stage).toBe('over');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(guide.outcome()).toMatchObject({ cycles: 2, endedAt: start + 25_000 });
});

test('who leaves before the first breath has breathed nothing', async () => {
  const guide = follow();
  guide.end();
  expect(guide.outcome()).toMatchObject({ cycles: 0, startedAt: start, endedAt: start });
});
