import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOffset, RoomClock } from './roomClock';

test('the quickest answer counts, however late others were', () =>
  expect(
    bestOffset([
      { trip: 40, offset: 1020 },
      { trip: 4, offset: 1001 },
      { trip: 900, offset: 1440 },
    ]),
  ).toBe(1001));

test('whatever the network does, the clock is wrong by half of the quickest trip at most', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ there: fc.nat(800), back: fc.nat(800) }), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: -1e9, max: 1e9 }),
      async (trips, ahead) => {
        let tick = 0;
        let turn = 0;
        const clock = new RoomClock(
          async () => {
            const { there, back } = trips[turn++] ?? { there: 0, back: 0 };
            tick += there;
            const time = tick + ahead;
            tick += back;
            return time;
          },
          () => tick,
        );
        await clock.set(trips.length);
        const kept = trips.slice(-16).map(({ there, back }) => there + back);
        expect(Math.abs(clock.now() - (tick + ahead))).toBeLessThanOrEqual(Math.min(...kept) / 2);
      },
    ),
  ));

test('answers that do not come, or say no time, teach nothing', async () => {
  const answers = [() => Promise.reject(new Error('offline')), async () => Number.NaN, async () => 5000];
  const clock = new RoomClock(
    () => (answers.shift() ?? (async () => 0))(),
    () => 100,
  );
  await clock.set(2);
  expect(clock.now()).toBeCloseTo(Date.now(), -3);
  await clock.set(1);
  expect(clock.now()).toBe(5000);
});
