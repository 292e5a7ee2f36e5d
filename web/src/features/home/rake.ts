/** A stone in the sand: its middle and its radius. */
export interface Stone {
  x: number;
  y: number;
  r: number;
}

/** The height of a raked line at x: it leaves its level to pass a stone, as water flows around one. */
export function raked(level: number, x: number, stones: readonly Stone[]): number {
  return stones.reduce((y, stone) => {
    const across = level - stone.y;
    const along = (x - stone.x) / 1.5;
    const far = Math.max(across * across + along * along, stone.r * stone.r);
    return (
      y + ((across === 0 ? 1 : Math.sign(across)) * Math.abs(across) ** 0.5 * stone.r ** 2.5) / (far * 1.1)
    );
  }, level);
}

/** A raked line as a path, from the left edge to the right one. */
export function line(level: number, width: number, stones: readonly Stone[]): string {
  const step = 30;
  const points = Array.from(
    { length: width / step + 1 },
    (_, i) => [i * step, raked(level, i * step, stones)] as const,
  );
  return points
    .map(([x, y], i) => {
      const next = points[i + 1];
      if (next === undefined) return `T${x} ${y.toFixed(1)}`;
      return i === 0
        ? `M${x} ${y.toFixed(1)}`
        : `${i === 1 ? 'Q' : 'T'}${i === 1 ? `${x / 2} ${y.toFixed(1)} ` : ''}${x} ${y.toFixed(1)}`;
    })
    .join('');
}
