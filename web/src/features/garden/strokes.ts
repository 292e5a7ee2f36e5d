import type { Point } from './garden';
import { DEPTH, keepInside, WIDTH } from './places';

/** What the rake can draw by itself, for hands that draw no lines. */
export type Pattern = 'lines' | 'waves' | 'rings';

/** Of a stroke, in units of the garden. */
export const RAKE_WIDTH = 24;
const MOST_POINTS = 200;

/**
 * A line drawn by hand as a command takes it: inside the garden, without what cannot be seen, 2 to 200 points; nothing where there
 * is no line.
 */
export function simplify(drawn: readonly Point[], tolerance = 2): Point[] {
  const inside = drawn.map(point => keepInside(point, 0));
  const kept = reduce(inside, tolerance);
  if (kept.length > MOST_POINTS) return simplify(inside, tolerance * 2);
  const [first] = kept;
  const moved = kept.some(({ x, y }) => x !== first?.x || y !== first?.y);
  return moved ? kept : [];
}

/** Ramer, Douglas and Peucker: drops the points that lie on the way between the others. */
function reduce(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let most = 0;
  points.forEach((point, i) => {
    const off = offLine(point, first, last);
    if (off > most) [farthest, most] = [i, off];
  });
  if (most <= tolerance) return [first, last];
  const before = reduce(points.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...reduce(points.slice(farthest), tolerance)];
}

function offLine({ x, y }: Point, from: Point, to: Point): number {
  const [across, along] = [to.x - from.x, to.y - from.y];
  const length = across * across + along * along;
  const share = length === 0 ? 0 : ((x - from.x) * across + (y - from.y) * along) / length;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(x - from.x - t * across, y - from.y - t * along);
}

/** The strokes of a pattern; rings lie around `middle`. */
export function drawPattern(pattern: Pattern, middle: Point = { x: WIDTH / 2, y: DEPTH / 2 }): Point[][] {
  if (pattern === 'rings') return [60, 95, 130].map(radius => ring(middle, radius));
  const swing = pattern === 'waves' ? 26 : 0;
  return [90, 195, 300, 405, 510].map(y =>
    Array.from({ length: 49 }, (_, i) => {
      const x = 20 + i * 20;
      return keepInside({ x, y: y + swing * Math.sin((x / WIDTH) * 6 * Math.PI) }, 0);
    }),
  );
}

function ring({ x, y }: Point, radius: number): Point[] {
  return Array.from({ length: 37 }, (_, i) => {
    const angle = (i / 36) * 2 * Math.PI;
    return keepInside({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) }, 0);
  });
}
