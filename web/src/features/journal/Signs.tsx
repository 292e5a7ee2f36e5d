import { Icon } from '../../ui/Icon';
import styles from './families.module.css';
import { glyphOf } from './icons';
import { stepOf } from './words';

/** For whatever stands under a family: its colour, as --family. */
export const moodClass = styles.mood;

/** The sign of a family on its colour; a word stands beside it. */
export function Disc({ family, small = false }: { family: string; small?: boolean }) {
  return (
    <span class={`${styles.mood} ${styles.disc} ${small ? styles.small : ''}`} data-family={family}>
      <Icon path={glyphOf(family)} size={small ? 18 : 22} />
    </span>
  );
}

const drop = 'M6 1.500c2.300 3 4 5 4 7a4 4 0 0 1-8 0c0-2 1.700-4 4-7z';

/** How strong, as one to five full drops; a word stands beside it. */
export function Drops({ intensity }: { intensity: number }) {
  const full = stepOf(intensity);
  return (
    <svg
      class={styles.drops}
      width="64"
      height="14"
      viewBox="0 0 70 14"
      stroke="currentColor"
      stroke-width="1.2"
      aria-hidden="true"
      focusable="false"
    >
      {[0, 1, 2, 3, 4].map(each => (
        <path
          key={each}
          d={drop}
          transform={`translate(${each * 14 + 1} 0.500)`}
          fill={each < full ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  );
}
