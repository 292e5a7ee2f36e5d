import { useMemo, useRef } from 'preact/hooks';
import styles from './Bar.module.css';
import type { Phase } from './exercises';
import type { Guide } from './guide';
import { useBreathMotion } from './motion';
import { cycleOf, stepsOf } from './rhythm';

interface Content {
  guide: Guide;
  phases: Phase[];
  word: string;
}

/** The word, large, and a bar that fills with the lungs: for those who want little motion. */
export function Bar({ guide, phases, word }: Content) {
  const air = useRef<HTMLDivElement>(null);
  const frames = useMemo(
    () =>
      stepsOf(phases).map(({ offset, fill }) => ({
        offset,
        easing: 'linear',
        transform: `scaleX(${fill.toFixed(4)})`,
      })),
    [phases],
  );
  useBreathMotion(air, guide, frames, cycleOf(phases));
  return (
    <div class={styles.picture}>
      <p class={styles.word} aria-hidden="true">
        {word}
      </p>
      <div class={styles.bar}>
        <div class={styles.air} ref={air} />
      </div>
    </div>
  );
}
