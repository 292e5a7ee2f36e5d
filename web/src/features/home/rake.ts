/** A stone in the sand: its middle and its radius. */
export interface Stone {
  x: number;
  y: number;
  r: number;
}

/** The height of a raked line at x: it leaves its level to pass the stones, as water flows around them, and comes back. */
export function raked(level: number, x: number, stones: readonly Stone[]): number {
  return stones.reduce((y, stone) => {
    const across = level - stone.y;
    const along = (x - stone.x) / 1.4;
    const far = Math.max(across ** 2 + along ** 2, stone.r ** 2);
    return y + (Math.sign(across || 1) * stone.r ** 2 * Math.max(Math.abs(across), stone.r / 3)) / far;
  }, level);
}

/** A raked line as a smooth path from the left edge to the right one. */
export function line(level: number, width: number, stones: readonly Stone[]): string {
  const step = 40;
  const points = Array.from({ length: width / step + 1 }, (_, i) => ({
    x: i * step,
    y: raked(level, i * step, stones),
  }));
  const curves = points.slice(1, -1).map(({ x, y }, i) => {
    const next = points[i + 2]?.y ?? y;
    return `Q${x} ${Math.round(y)} ${x + step / 2} ${Math.round((y + next) / 2)}`;
  });
  return `M0 ${Math.round(points[0]?.y ?? level)}${curves.join('')}H${width}`;
}
