// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { canVibrate } from '../../ui/senses';
import { feelEnd, feelPhase, keepAwake } from './device';

afterEach(() => vi.unstubAllGlobals());

const settle = () => new Promise(resolve => setTimeout(resolve));

describe('the screen', () => {
  test('stays on from the start, is asked for again on return, and let go at the end', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async (_: string) => ({ release }));
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const letGo = keepAwake();
    await settle();
    expect(request).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
    letGo();
    expect(release).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('may be refused, or be unknown to the browser', async () => {
    vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new Error('low battery')) } });
    keepAwake()();
    vi.stubGlobal('navigator', {});
    keepAwake()();
    await settle();
  });
});

describe('a pulse', () => {
  test('is one to breathe in, two to breathe out, none to hold, three at the end', () => {
    const vibrate = vi.fn((_: number[]) => true);
    vi.stubGlobal('navigator', { vibrate });
    for (const type of ['INHALE', 'EXHALE', 'HOLD_IN'] as const) feelPhase(type);
    feelEnd();
    // A pattern alternates: on, off, on.
    expect(vibrate.mock.calls.map(([pattern]) => (pattern.length + 1) / 2)).toEqual([1, 2, 3]);
  });

  test('is offered only where there is something to hold', () => {
    vi.stubGlobal('navigator', { vibrate: () => true });
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('coarse') }));
    expect(canVibrate()).toBe(true);
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    expect(canVibrate()).toBe(false);
  });
});
