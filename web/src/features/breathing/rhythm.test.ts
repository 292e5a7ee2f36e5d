import { describe, expect, test } from 'vitest';
import { draws, somePhases } from './draws';
import { carriedCatalogue, readCatalogue } from './exercises';
import { lengthsOf, writeLength } from './lengths';
import { planAhead } from './plan';
import { cycleOf, fillsOf, lineOf, stepsOf } from './rhythm';

const { exercises, notice } = carriedCatalogue('fr');
const byCode = (code: string) => exercises.find(each => each.code === code) ?? exercises[0];

describe('the exercises that the client carries', () => {
  test('are those of the service, in both languages, with a notice', () => {
    expect(exercises.map(each => each.code)).toContain('coherence-365');
    expect(byCode('box-4444')?.name).toBe('Respiration carrée');
    expect(carriedCatalogue('en').exercises.map(each => each.code)).toEqual(exercises.map(each => each.code));
    expect(notice).toMatch(/^Pratiquez assis/);
  });

  test('last an hour at most where their author says nothing', () => {
    expect(byCode('cesi-55')?.maxCycles).toBe(360);
    expect(byCode('weil-478')?.maxCycles).toBe(8);
  });
});

describe('an answer of the service', () => {
  const phase = { type: 'INHALE' as const, millis: 4000 };
  const item = {
    breathHold: false,
    cycleMillis: 4000,
    defaultCycles: 3,
    maxCycles: 9,
    version: 1,
    source: '',
  };

  test('is understood', () => {
    const read = readCatalogue({
      notice: 'Assis.',
      items: [{ ...item, code: 'a', name: 'A', phases: [phase] }],
    });
    expect(read?.exercises[0]).toMatchObject({ code: 'a', maxCycles: 9 });
  });

  test('that cannot be breathed by changes nothing', () => {
    expect(readCatalogue(undefined)).toBeUndefined();
    expect(readCatalogue({})).toBeUndefined();
    for (const phases of [[], [{ ...phase, millis: 0 }], [{ ...phase, millis: Number.NaN }]])
      expect(
        readCatalogue({ notice: 'Assis.', items: [{ ...item, code: 'a', name: 'A', phases }] }),
      ).toBeUndefined();
  });
});

describe('the lungs', () => {
  test('are full after the second of two breaths in, and empty after breathing out', () => {
    expect(fillsOf(byCode('cyclic-sigh')?.phases ?? [])).toEqual([
      { from: 0, to: 0.75 },
      { from: 0.75, to: 0.75 },
      { from: 0.75, to: 1 },
      { from: 1, to: 0 },
    ]);
  });

  test('never jump, from one phase to the next and from cycle to cycle', () => {
    for (let seed = 0; seed < 1000; seed++) {
      const fills = fillsOf(somePhases(draws(seed)));
      for (const [index, fill] of fills.entries()) expect(fill.from).toBe(fills.at(index - 1)?.to);
    }
  });

  test('are drawn from edge to edge', () => {
    for (let seed = 0; seed < 200; seed++) {
      const phases = somePhases(draws(seed));
      expect(stepsOf(phases).map(step => step.offset)).toEqual(
        stepsOf(phases)
          .map(step => step.offset)
          .sort((a, b) => a - b),
      );
      expect(lineOf(phases)).toMatch(/^M3 [\d.]+.*(H21|\b21 [\d.]+)$/);
    }
  });
});

describe('a length', () => {
  test('is never more than the author advises, always has the usual one, and is never offered twice', () => {
    for (const exercise of exercises) {
      const lengths = lengthsOf(exercise);
      expect(lengths).toContain(exercise.defaultCycles);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(exercise.maxCycles);
      expect(new Set(lengths).size).toBe(lengths.length);
    }
    expect(exercises.filter(each => each.code === 'weil-478').map(lengthsOf)).toEqual([[3, 4, 8]]);
  });

  test('is written in minutes and seconds', () => {
    expect(writeLength(304_000, 'fr').replace(/\s/g, ' ')).toBe('5 min 4 s');
    expect(writeLength(60_000, 'en').replace(/\s/g, ' ')).toBe('1 min');
    expect(writeLength(0, 'fr').replace(/\s/g, ' ')).toBe('0 s');
  });
});

test('a sound is planned without gaps, to the end of the session and no further', () => {
  for (let seed = 0; seed < 500; seed++) {
    const draw = draws(seed);
    const phases = somePhases(draw);
    const total = cycleOf(phases) * (1 + Math.floor(draw() * 9));
    const breathed = draw() * total;
    const planned = planAhead(phases, breathed, total, 30_000);
    expect(planned[0]?.at).toBeLessThanOrEqual(0);
    for (const [index, { at }] of planned.entries())
      if (index > 0) expect(at).toBeCloseTo(planned[index - 1]?.until ?? Number.NaN, 6);
    const last = planned.at(-1)?.until ?? 0;
    expect(last).toBeLessThanOrEqual((total - breathed) / 1000 + 1e-6);
    expect(last).toBeGreaterThanOrEqual(Math.min(total - breathed, 30_000) / 1000 - 1e-6);
  }
});
