import type { RefObject, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Point, Standing } from './garden';
import type { Carried, Mode } from './Plan';
import { DEPTH, distance, keepInside, WIDTH } from './places';

interface Content {
  svg: RefObject<SVGSVGElement>;
  mode: Mode;
  radiusOf: (element: Standing) => number;
  carried: Carried | undefined;
  setCarried: (carried: Carried | undefined) => void;
  put: (element: Standing, at: Point) => void;
  line: Point[];
  setLine: (line: Point[]) => void;
  rake: (drawn: Point[]) => void;
}

type Pointed = TargetedPointerEvent<SVGElement>;

/** How far a finger may tremble in a tap, in units of the garden. */
const TREMBLE = 8;

/** Dragging, two taps (the thing, then its place), and lines of the rake, by finger, pen or mouse. */
export function usePlanPointer(content: Content) {
  const { svg, mode, radiusOf, carried, setCarried, put, line, setLine, rake } = content;
  const drag = useRef<{ element: Standing; from: Point; moved: boolean; wasHeld: boolean }>();

  const placeOf = ({ clientX, clientY }: Pointed): Point => {
    const box = svg.current?.getBoundingClientRect() ?? { left: 0, top: 0, width: WIDTH, height: DEPTH };
    const at = {
      x: ((clientX - box.left) / box.width) * WIDTH,
      y: ((clientY - box.top) / box.height) * DEPTH,
    };
    return keepInside(at, 0);
  };
  const capture = (event: Pointed) => svg.current?.setPointerCapture(event.pointerId);

  const ofElement = (element: Standing) => ({
    onPointerDown: (event: Pointed) => {
      if (mode !== 'move' || event.button !== 0) return;
      event.stopPropagation();
      capture(event);
      const wasHeld = carried?.element.id === element.id;
      drag.current = { element, from: placeOf(event), moved: false, wasHeld };
    },
  });

  const ofPlan = {
    onPointerDown: (event: Pointed) => {
      if (event.button !== 0) return;
      if (mode === 'rake') {
        capture(event);
        setLine([placeOf(event)]);
      } else if (carried !== undefined) put(carried.element, placeOf(event));
    },
    onPointerMove: (event: Pointed) => {
      const at = placeOf(event);
      const last = line.at(-1);
      if (last !== undefined && distance(last, at) >= 4) setLine([...line, at]);
      const now = drag.current;
      if (now === undefined) return;
      now.moved ||= distance(now.from, at) > TREMBLE;
      const start = now.element.at ?? at;
      const next = { x: start.x + at.x - now.from.x, y: start.y + at.y - now.from.y };
      if (now.moved) setCarried({ element: now.element, at: keepInside(next, radiusOf(now.element)) });
    },
    onPointerUp: () => {
      if (line.length > 0) {
        setLine([]);
        rake(line);
      }
      const now = drag.current;
      drag.current = undefined;
      if (now === undefined) return;
      if (now.moved && carried !== undefined) put(now.element, carried.at);
      else if (now.wasHeld) setCarried(undefined);
      else setCarried({ element: now.element, at: now.element.at ?? now.from });
    },
    onPointerCancel: () => {
      drag.current = undefined;
      setLine([]);
      setCarried(undefined);
    },
  };
  return { ofElement, ofPlan };
}
