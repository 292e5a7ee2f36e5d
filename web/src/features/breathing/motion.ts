import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import type { Guide } from './guide';

/** Moves an element along with a guide: an animation of the browser's on the guide's own clock, so that no script runs a frame. */
export function useBreathMotion(
  element: RefObject<HTMLElement>,
  guide: Guide,
  frames: Keyframe[],
  cycle: number,
): void {
  useSignalEffect(() => {
    const animation = element.current?.animate?.(frames, {
      duration: cycle,
      iterations: Number.POSITIVE_INFINITY,
      fill: 'both',
    });
    if (animation === undefined) return undefined;
    if (guide.paused.value) {
      animation.currentTime = guide.breathed();
      animation.pause();
    } else {
      animation.startTime = performance.now() - guide.breathed();
    }
    // Whoever cancels an animation knows that it did not finish.
    animation.finished.catch(() => undefined);
    return () => animation.cancel();
  });
}
