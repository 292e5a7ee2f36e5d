import type { TrendPoint } from './assessments';

/** Size of the drawing, in its own units. */
export const WIDTH = 640;
export const HEIGHT = 260;
const LEFT = 44;
const RIGHT = 20;
const TOP = 16;
const BOTTOM = 34;

export interface Dot {
  point: TrendPoint;
  x: number;
  y: number;
}

export interface Chart {
  dots: Dot[];
  /** One path for each run of results that can be compared. */
  lines: string[];
  /** Scores at the left, with their heights. */
  ticks: { score: number; y: number }[];
}

/** Places the results of one unit: by day from left to right, the higher the score the higher. Those of another unit stay out. */
export function drawTrend(points: readonly TrendPoint[], unit: string | undefined): Chart {
  const shown = points.filter(point => point.unit === unit);
  const times = shown.map(({ takenAt }) => Date.parse(takenAt ?? ''));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const ticks = roundTicks(
    shown.map(({ score }) => score),
    unit === 'percent',
  );
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const across = (time: number) =>
    last === first ? WIDTH / 2 : LEFT + ((time - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const up = (score: number) => HEIGHT - BOTTOM - ((score - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const dots = shown.map((point, i) => ({ point, x: across(times[i] ?? first), y: up(point.score) }));
  return { dots, lines: joinDots(dots), ticks: ticks.map(score => ({ score, y: up(score) })) };
}

/** Joins neighbours that were scored alike; a line between others would show a change that nobody can tell. */
function joinDots(dots: readonly Dot[]): string[] {
  const lines: string[] = [];
  dots.forEach((dot, i) => {
    const before = dots[i - 1];
    if (before !== undefined && scaleOf(before.point) === scaleOf(dot.point))
      lines.push(`M${round(before.x)} ${round(before.y)}L${round(dot.x)} ${round(dot.y)}`);
  });
  return lines;
}

function scaleOf({ questionnaireVersion, coding, codingVersion }: TrendPoint): string {
  return `${questionnaireVersion} ${coding} ${codingVersion}`;
}

/** From 0 to 100 where scores are percentages; else round numbers that hold all scores, from 0. */
function roundTicks(scores: readonly number[], percent: boolean): number[] {
  const most = percent ? 100 : Math.max(1, ...scores);
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find(each => each * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
