import styles from './GardenDrawing.module.css';
import { line, type Stone } from './rake';

const WIDTH = 1200;
const stones: Stone[] = [
  { x: 800, y: 284, r: 52 },
  { x: 930, y: 330, r: 30 },
  { x: 330, y: 330, r: 40 },
];
const levels = Array.from({ length: 14 }, (_, i) => 192 + i * 17);
const bamboos = [
  [1052, -8, 0.9],
  [1076, -3, 1],
  [1098, 2, 0.82],
  [1126, 5, 1.06],
  [1150, 9, 0.75],
] as const;

/** A dry garden: raked sand around three stones, a lantern, bamboo. Says nothing, so readers of screens pass it by. */
export function GardenDrawing() {
  return (
    <svg
      class={styles.garden}
      viewBox={`0 0 ${WIDTH} 420`}
      preserveAspectRatio="xMaxYMax slice"
      aria-hidden="true"
    >
      <g class={styles.bamboo}>
        {bamboos.map(([x, lean, height]) => (
          <g key={x} transform={`translate(${x} 168) rotate(${lean}) scale(1 ${height})`}>
            <path class={styles.stem} d="M0 0V-150M-4-48h8M-4-98h8" />
            <path d="M0-98c16-14 32-16 46-10-14 8-30 12-46 10zM0-122c-14-14-30-16-42-12 12 10 26 14 42 12zM0-150c10-14 22-18 34-16-8 10-20 16-34 16z" />
          </g>
        ))}
      </g>
      <path class={styles.sand} d={`M0 168Q600 156 ${WIDTH} 168V420H0z`} />
      <g class={styles.lines}>
        {levels.map(level => (
          <path key={level} d={line(level, WIDTH, stones)} />
        ))}
      </g>
      {stones.map(({ x, y, r }) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${r / 46})`}>
          <path class={styles.shade} d="M-60 26c10 16 106 18 122 0-14-8-110-8-122 0z" />
          <path class={styles.stone} d="M-54 24c-4-24 10-58 44-62 36-4 60 24 62 60-16 12-90 14-106 2z" />
          <path class={styles.light} d="M-34-2c2-14 14-26 30-26 8 0 8 6 0 8-14 2-20 10-24 20-2 4-6 2-6-2z" />
          <path
            class={styles.moss}
            d="M-58 26c2-8 12-12 20-6 8-6 16-2 18 6-10 6-30 6-38 0zM26 28c2-8 12-10 18-4 8-4 14 0 16 6-8 4-26 4-34-2z"
          />
        </g>
      ))}
      <g transform="translate(708 140)">
        <radialGradient id="lueur">
          <stop class={styles.glow} offset="0.2" stop-opacity="0.45" />
          <stop class={styles.glow} offset="1" stop-opacity="0" />
        </radialGradient>
        <circle cx="0" cy="2" r="80" fill="url(#lueur)" />
        <path
          class={styles.lantern}
          d="M-30-18Q0-52 30-18zM-18 18h36v6h-36zM-9 24h18l5 30h-28zM-4-44h8v8h-8z"
        />
        <path class={styles.lantern} d="M-16-18h5v36h-5zM11-18h5v36h-5z" />
        <path class={styles.flame} d="M-11-16h22v34h-22z" />
      </g>
    </svg>
  );
}
