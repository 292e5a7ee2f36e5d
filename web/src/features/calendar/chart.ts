import type { components } from '../../api/schema/emotion';

export type Point = components['schemas']['Point'];

/** The field that is drawn, in units of the picture. */
export const field = { width: 640, height: 220, top: 10, bottom: 200 };

/** A point of the line, and the reach of its spread. */
export interface Mark {
  x: number;
  y: number;
  high: number;
  low: number;
  joined: boolean;
}

/** Where points lie between two days; the middle of what a point sums up counts. */
export function marksOf(points: Point[], from: string, to: string): Mark[] {
  const start = Date.parse(from);
  const length = Math.max(Date.parse(to) - start, 1);
  return points.map(({ from: first = from, to: last = first, mean, spread = 0, joined }) => ({
    x: (((Date.parse(first) + Date.parse(last)) / 2 - start) / length) * field.width,
    y: heightOf(mean),
    high: heightOf(Math.min(1, mean + spread)),
    low: heightOf(Math.max(-1, mean - spread)),
    joined,
  }));
}

/** The height of a valence, −1 to 1. */
export function heightOf(valence: number): number {
  return field.bottom - ((valence + 1) / 2) * (field.bottom - field.top);
}

/** The line; it is broken where nothing was noted for long. */
export function lineOf(marks: Mark[]): string {
  return marks.map(({ x, y, joined }) => `${joined ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
}

/** The bands of one spread to both sides, one for each unbroken part of the line. */
export function bandsOf(marks: Mark[]): string[] {
  const parts: Mark[][] = [];
  for (const mark of marks) {
    const part = parts.at(-1);
    if (part === undefined || !mark.joined) parts.push([mark]);
    else part.push(mark);
  }
  return parts
    .filter(part => part.length > 1)
    .map(part => {
      const upper = part.map(({ x, high }) => `${round(x)} ${round(high)}`);
      const lower = part.map(({ x, low }) => `${round(x)} ${round(low)}`).reverse();
      return `M${[...upper, ...lower].join('L')}Z`;
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
