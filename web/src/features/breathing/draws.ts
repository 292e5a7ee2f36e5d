import type { Phase } from './exercises';

/** Numbers from 0 to 1 that look like chance and are the same for the same seed: for tests. */
export function draws(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const types: Phase['type'][] = ['INHALE', 'INHALE_TOP_UP', 'HOLD_IN', 'EXHALE', 'HOLD_OUT'];

/** One to six phases of half a second to thirty, the service's bounds. */
export function somePhases(draw: () => number): Phase[] {
  return Array.from({ length: 1 + Math.floor(draw() * 6) }, () => ({
    type: types[Math.floor(draw() * types.length)] ?? 'INHALE',
    millis: 500 + Math.floor(draw() * 29_500),
  }));
}
