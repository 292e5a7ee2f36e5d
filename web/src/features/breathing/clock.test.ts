import { describe, expect, test } from 'vitest';
import { begin, cyclesDone, elapsedOf, leftOf, momentAt, pause, resume, SETTLING } from './clock';
import { draws, somePhases } from './draws';
import { cycleOf } from './rhythm';

/** Where a session is, found by walking through all of its phases: slow, and plainly right. */
function walk(phases: { millis: number }[], cycles: number, breathed: number): string {
  let at = 0;
  for (let cycle = 0; cycle < cycles; cycle++) {
    for (const [phase, { millis }] of phases.entries()) {
      if (breathed < at + millis) return `${cycle}/${phase}/${breathed - at}`;
      at += millis;
    }
  }
  return 'over';
}

describe('the clock of a session', () => {
  test('says of any schedule at any time what a walk through all phases says', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const draw = draws(seed);
      const phases = somePhases(draw);
      const cycles = 1 + Math.floor(draw() * 40);
      const breathed = Math.floor(draw() * cycleOf(phases) * (cycles + 1));
      const moment = momentAt(phases, cycles, SETTLING + breathed);
      const found =
        moment.stage === 'breathing' ? `${moment.cycle}/${moment.phase}/${moment.into}` : moment.stage;
      expect(found).toBe(walk(phases, cycles, breathed));
    }
  });

  test('gives three seconds to settle', () => {
    const phases = [{ type: 'INHALE' as const, millis: 4000 }];
    expect(momentAt(phases, 1, 0)).toEqual({ stage: 'settling' });
    expect(momentAt(phases, 1, 2999)).toEqual({ stage: 'settling' });
    expect(momentAt(phases, 1, 3000)).toEqual({ stage: 'breathing', cycle: 0, phase: 0, into: 0 });
    expect(leftOf(phases, 1, 1000)).toBe(2000);
  });

  test('wakes exactly at the next change, whatever the time', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const draw = draws(seed);
      const phases = somePhases(draw);
      const elapsed = draw() * (SETTLING + cycleOf(phases) * 5);
      const left = leftOf(phases, 5, elapsed);
      if (left === Number.POSITIVE_INFINITY) continue;
      expect(left).toBeGreaterThan(0);
      const key = (at: number) => JSON.stringify({ ...momentAt(phases, 5, at), into: 0 });
      expect(key(elapsed + left - 0.01)).toBe(key(elapsed));
      expect(key(elapsed + left + 0.01)).not.toBe(key(elapsed));
    }
  });

  test('is less than 30 ms late after ten minutes of irregular frames, pauses and all', () => {
    for (let seed = 0; seed < 40; seed++) {
      const draw = draws(seed);
      const phases = somePhases(draw);
      const cycle = cycleOf(phases);
      const cycles = Math.ceil(600_000 / cycle);
      let now = draw() * 1e6;
      let run = begin(now);
      let paused = 0;
      let seen = '';
      let changes = 0;
      while (true) {
        now += 1 + draw() * 28;
        if (draw() < 0.0005) {
          run = pause(run, now);
          const long = draw() * 60_000;
          // Who pauses while settling settles anew.
          if (elapsedOf(run, now) < SETTLING) paused = now + long - (run.startedAt - paused);
          else paused += long;
          now += long;
          run = resume(run, now);
        }
        const elapsed = elapsedOf(run, now);
        const moment = momentAt(phases, cycles, elapsed);
        if (moment.stage === 'over') break;
        if (moment.stage === 'settling') continue;
        const key = `${moment.cycle}/${moment.phase}`;
        if (key !== seen) {
          seen = key;
          changes++;
          expect(moment.into).toBeLessThan(30);
        }
      }
      expect(changes).toBe(cycles * phases.length);
      expect(elapsedOf(run, now) - SETTLING - cycles * cycle).toBeLessThan(30);
    }
  });
});

describe('a pause', () => {
  test('takes nothing and adds nothing', () => {
    let run = begin(1000);
    run = pause(run, 9000);
    expect(elapsedOf(run, 50_000)).toBe(8000);
    run = resume(run, 60_000);
    expect(elapsedOf(run, 61_000)).toBe(9000);
    expect(run.paused).toBe(51_000);
  });

  test('while settling begins the settling anew', () => {
    const run = resume(pause(begin(0), 2000), 10_000);
    expect(elapsedOf(run, 10_500)).toBe(500);
    expect(run.paused).toBe(0);
  });
});

test('only whole cycles are counted', () => {
  const phases = [
    { type: 'INHALE' as const, millis: 4000 },
    { type: 'EXHALE' as const, millis: 6000 },
  ];
  expect([0, 3000, 12_999, 13_000, 99_000].map(elapsed => cyclesDone(phases, 3, elapsed))).toEqual([
    0, 0, 0, 1, 3,
  ]);
});
