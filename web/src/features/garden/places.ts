import { m } from '../../i18n/texts';
import type { Point } from './garden';

/** The ground of a garden, as the service counts it; its back is at 0. */
export const WIDTH = 1000;
export const DEPTH = 600;

/** Side of a cell: how far an arrow key moves something. */
export const CELL = 20;

/** What needs ground: the middle of its foot, and how much around it. */
export interface Footprint {
  at: Point;
  radius: number;
}

/** The nearest place at which something of this radius lies in the garden whole. */
export function keepInside({ x, y }: Point, radius: number): Point {
  return { x: between(x, radius, WIDTH - radius), y: between(y, radius, DEPTH - radius) };
}

/** One step of the keyboard further, still inside. */
export function stepFrom({ x, y }: Point, [across, along]: readonly [number, number], radius: number): Point {
  const next = { x: snap(x) + across * CELL, y: snap(y) + along * CELL };
  return keepInside(next, radius);
}

/** The free place that is nearest to the middle; the middle itself where all is taken. */
export function findFreePlace(radius: number, others: readonly Footprint[]): Point {
  const middle = { x: WIDTH / 2, y: DEPTH / 2 };
  const free: Point[] = [];
  for (let x = CELL; x < WIDTH; x += CELL)
    for (let y = CELL; y < DEPTH; y += CELL) {
      const at = keepInside({ x, y }, radius);
      if (others.every(other => distance(at, other.at) >= radius + other.radius)) free.push(at);
    }
  return free.sort((one, other) => distance(one, middle) - distance(other, middle))[0] ?? middle;
}

/** A place in words: « au fond à gauche, colonne 3, rangée 2 ». */
export function writePlace({ x, y }: Point): string {
  const rows = [m.garden_back(), m.garden_middle(), m.garden_front()];
  const columns = [m.garden_left(), m.garden_centre(), m.garden_right()];
  return m.garden_place({
    row: rows[Math.min(2, Math.floor((y / DEPTH) * 3))] ?? '',
    column: columns[Math.min(2, Math.floor((x / WIDTH) * 3))] ?? '',
    across: Math.floor(x / CELL) + 1,
    along: Math.floor(y / CELL) + 1,
  });
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function snap(value: number): number {
  return Math.round(value / CELL) * CELL;
}

function between(value: number, least: number, most: number): number {
  return Math.round(Math.min(Math.max(value, least), most));
}
