import { useMemo, useRef } from 'preact/hooks';
import styles from './Circle.module.css';
import type { Phase } from './exercises';
import type { Guide } from './guide';
import { useBreathMotion } from './motion';
import { cycleOf, stepsOf } from './rhythm';

/** Grooves of raked sand around what breathes. */
const grooves = [52, 59, 66, 73, 80, 87];

interface Content {
  guide: Guide;
  phases: Phase[];
  word: string;
}

/** A disc that grows while the lungs fill, and the word inside; around it, how far the session is. */
export function Circle({ guide, phases, word }: Content) {
  const disc = useRef<HTMLDivElement>(null);
  const halo = useRef<HTMLDivElement>(null);
  const cycle = cycleOf(phases);
  const frames = useMemo(() => [scale(phases, 0.5, 0.36), scale(phases, 0.54, 0.46)] as const, [phases]);
  useBreathMotion(disc, guide, frames[0], cycle);
  useBreathMotion(halo, guide, frames[1], cycle);
  const moment = guide.moment.value;
  const done = moment.stage === 'breathing' ? (moment.cycle * cycle) / guide.total() : 0;
  return (
    <div class={styles.picture}>
      <svg class={styles.sand} viewBox="0 0 200 200" aria-hidden="true">
        {grooves.map(r => (
          <circle key={r} cx="100" cy="100" r={r} />
        ))}
        <circle
          class={styles.done}
          cx="100"
          cy="100"
          r="96"
          pathLength="1"
          stroke-dasharray="1"
          stroke-dashoffset={1 - done}
          transform="rotate(-90 100 100)"
        />
      </svg>
      <div class={styles.halo} ref={halo} />
      <div class={styles.disc} ref={disc} />
      <p class={styles.word} aria-hidden="true">
        {word}
      </p>
    </div>
  );
}

/** The frames of one cycle: this large when the lungs are empty, so much more when they are full. */
function scale(phases: Phase[], least: number, more: number): Keyframe[] {
  return stepsOf(phases).map(({ offset, fill, easing }) => ({
    offset,
    easing,
    transform: `scale(${(least + more * fill).toFixed(4)})`,
  }));
}
