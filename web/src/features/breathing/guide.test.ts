// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newId } from '../../store/ids';
import { carriedCatalogue } from './exercises';
import { type Guide, startGuide } from './guide';
import { tell } from './keep';

const exercise = carriedCatalogue('fr').exercises.find(each => each.code === 'cesi-46');
if (exercise === undefined) throw new Error('cesi-46 is gone');
let guide: Guide;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') });
  guide = startGuide(exercise, 6);
});
afterEach(() => {
  guide.dispose();
  vi.useRealTimers();
});

const at = () => {
  const moment = guide.moment.value;
  return moment.stage === 'breathing' ? `${moment.cycle}/${moment.phase}` : moment.stage;
};

describe('a guide', () => {
  test('changes when the phases do, and ends with the last cycle', () => {
    const changes: [number, string][] = [];
    const start = performance.now();
    guide.moment.subscribe(() => changes.push([Math.round(performance.now() - start), at()]));
    vi.advanceTimersByTime(100_000);
    expect(changes.slice(0, 4)).toEqual([
      [0, 'settling'],
      [3000, '0/0'],
      [7000, '0/1'],
      [13_000, '1/0'],
    ]);
    expect(changes.at(-1)).toEqual([63_000, 'over']);
    expect(guide.outcome()).toMatchObject({ cycles: 6, planned: 6, paused: 0 });
  });

  test('rests while it is paused', () => {
    vi.advanceTimersByTime(8000);
    guide.togglePause();
    vi.advanceTimersByTime(600_000);
    expect(at()).toBe('0/1');
    guide.togglePause();
    vi.advanceTimersByTime(4999);
    expect(at()).toBe('0/1');
    vi.advanceTimersByTime(2);
    expect(at()).toBe('1/0');
  });

  test('ends with the cycle when asked, and at once when asked again', () => {
    vi.advanceTimersByTime(14_000);
    guide.end();
    expect(guide.ending.value).toBe(true);
    vi.advanceTimersByTime(8000);
    expect(at()).toBe('1/1');
    vi.advanceTimersByTime(1000);
    expect(at()).toBe('over');
    expect(guide.outcome().cycles).toBe(2);
  });

  test('that is stopped in the middle of a cycle counts whole cycles only', () => {
    vi.advanceTimersByTime(16_000);
    guide.end();
    guide.end();
    expect(at()).toBe('over');
    expect(guide.outcome().cycles).toBe(1);
  });

  test('that is stopped while settling has done nothing', () => {
    guide.end();
    expect(at()).toBe('over');
    expect(guide.outcome()).toMatchObject({ cycles: 0, paused: 0 });
  });
});

describe('what the service is told', () => {
  test('fits the times: the cycles were possible without the pauses', () => {
    vi.advanceTimersByTime(8000);
    guide.togglePause();
    vi.advanceTimersByTime(20_000);
    guide.togglePause();
    vi.advanceTimersByTime(90_000);
    const told = tell(exercise, guide.outcome(), { valence: -0.4 }, {});
    expect(told).toMatchObject({
      protocol: 'cesi-46',
      version: 1,
      plannedCycles: 6,
      completedCycles: 6,
      startedAt: '2026-03-01T12:00:03.000Z',
      completedAt: '2026-03-01T12:01:23.000Z',
      pausedMillis: 20_000,
      moodBefore: -0.4,
    });
    expect(told).not.toHaveProperty('moodAfter');
  });

  test('has an id that carries its time', () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    const ids = Array.from({ length: 200 }, () => newId(now));
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) {
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
    }
  });
});
