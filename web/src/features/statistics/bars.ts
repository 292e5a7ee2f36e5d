import type { Value } from './figures';

/** The field that is drawn, in units of the picture. */
export const field = { width: 640, height: 220, top: 16, bottom: 190 };

/** A month in the picture; without a height where there is no number to draw. */
export interface Bar {
  x: number;
  width: number;
  y: number;
  height: number;
  value: Value;
}

/** Bars side by side over the whole width, the highest to the top; nothing is drawn of what is not told. */
export function barsOf(values: Value[]): Bar[] {
  const most = Math.max(...values.map(each => (typeof each === 'number' ? each : 0)), 1);
  const step = field.width / Math.max(values.length, 1);
  return values.map((value, index) => {
    const height = typeof value === 'number' ? (value / most) * (field.bottom - field.top) : 0;
    return {
      x: index * step + step * 0.15,
      width: step * 0.7,
      y: field.bottom - height,
      height,
      value,
    };
  });
}
