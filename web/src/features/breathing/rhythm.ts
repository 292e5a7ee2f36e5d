import type { Phase } from './exercises';

/** The way the lungs fill and empty, as a curve of Bézier: slow at both ends. */
export const EASE = [0.37, 0, 0.63, 1] as const;

/** How full the lungs are at the start and at the end of a phase: 0 empty, 1 full. */
export interface Fill {
  from: number;
  to: number;
}

/** How much a first breath in leaves for the second one on top of it. */
const BEFORE_TOP_UP = 0.75;

/** The length of a cycle in milliseconds. */
export function cycleOf(phases: Phase[]): number {
  return phases.reduce((sum, phase) => sum + phase.millis, 0);
}

/** How full the lungs are in each phase of a cycle that follows itself. */
export function fillsOf(phases: Phase[]): Fill[] {
  const ends = phases.map((phase, index) => endOf(phases, phase, index));
  const last = ends.findLast(end => end !== undefined) ?? 0;
  let from = last;
  return ends.map(end => {
    const fill = { from, to: end ?? from };
    from = fill.to;
    return fill;
  });
}

function endOf(phases: Phase[], phase: Phase, index: number): number | undefined {
  if (phase.type === 'EXHALE') return 0;
  if (phase.type === 'INHALE_TOP_UP') return 1;
  if (phase.type !== 'INHALE') return undefined;
  const next = phases.slice(index + 1).find(each => !each.type.startsWith('HOLD'));
  return next?.type === 'INHALE_TOP_UP' ? BEFORE_TOP_UP : 1;
}

/** A moment of a cycle for an animation; the easing holds until the next one. */
export interface Step {
  /** 0 at the start of the cycle, 1 at its end. */
  offset: number;
  fill: number;
  easing: string;
}

/** One cycle as steps of an animation. */
export function stepsOf(phases: Phase[]): Step[] {
  const fills = fillsOf(phases);
  const cycle = cycleOf(phases);
  const easing = `cubic-bezier(${EASE.join(', ')})`;
  let at = 0;
  const steps = phases.map((phase, index) => {
    const step = { offset: at / cycle, fill: fills[index]?.from ?? 0, easing };
    at += phase.millis;
    return step;
  });
  return [...steps, { offset: 1, fill: fills.at(-1)?.to ?? 0, easing }];
}

/** One cycle as a line from left to right, for `<Icon>`: up while the lungs fill. */
export function lineOf(phases: Phase[]): string {
  const steps = stepsOf(phases);
  const points = steps.map(({ offset, fill }) => ({ x: 3 + offset * 18, y: 17.5 - fill * 11 }));
  const [first, ...rest] = points;
  let { x, y } = first ?? { x: 3, y: 17.5 };
  const parts = rest.map(point => {
    const wide = point.x - x;
    const part =
      point.y === y
        ? `H${round(point.x)}`
        : `C${round(x + EASE[0] * wide)} ${round(y)} ${round(x + EASE[2] * wide)} ${round(point.y)} ${round(point.x)} ${round(point.y)}`;
    ({ x, y } = point);
    return part;
  });
  return `M${round(first?.x ?? 3)} ${round(first?.y ?? 17.5)}${parts.join('')}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
