import { useState } from 'preact/hooks';
import type { Point, Standing } from './garden';
import type { Carried } from './Plan';
import { stepFrom } from './places';

interface Content {
  elements: readonly Standing[];
  radiusOf: (element: Standing) => number;
  carried: Carried | undefined;
  setCarried: (carried: Carried | undefined) => void;
  put: (element: Standing, at: Point) => void;
  turn: (element: Standing) => void;
  remove: (element: Standing) => void;
}

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * One stop of the Tab key for the whole plan. Arrow keys lead from thing to thing; Enter or Space takes one up, arrow keys carry it
 * a cell (with Shift five), Enter puts it down, Escape leaves it where it was. R turns, Delete takes to the shelf.
 */
export function usePlanKeys({ elements, radiusOf, carried, setCarried, put, turn, remove }: Content) {
  const [current, setCurrent] = useState<string>();
  const order = [...elements].sort((one, other) => (one.at?.x ?? 0) - (other.at?.x ?? 0));
  const stop = order.some(({ id }) => id === current) ? current : order[0]?.id;

  const press = (event: KeyboardEvent, element: Standing) => {
    const held = carried?.element.id === element.id ? carried : undefined;
    const arrow = arrows[event.key];
    if (arrow !== undefined) {
      event.preventDefault();
      if (held === undefined) return lead(element, arrow, event.currentTarget as Element);
      const far = event.shiftKey ? 5 : 1;
      const at = stepFrom(held.at, [arrow[0] * far, arrow[1] * far], radiusOf(element));
      return setCarried({ element, at });
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (held === undefined) setCarried({ element, at: element.at ?? { x: 0, y: 0 } });
      else put(element, held.at);
    } else if (event.key === 'Escape' && held !== undefined) setCarried(undefined);
    else if (event.key === 'Delete') remove(element);
    else if (event.key.toLowerCase() === 'r' && !event.ctrlKey && !event.metaKey) turn(element);
  };

  /** To the next thing from left to right; up and down lead the same ways. */
  const lead = ({ id }: Standing, [across, along]: readonly [number, number], from: Element) => {
    const at = order.findIndex(each => each.id === id);
    const next = order[(at + across + along + order.length) % order.length];
    setCurrent(next?.id);
    from.parentElement?.querySelector<SVGGElement>(`[data-element="${next?.id}"]`)?.focus();
  };

  return {
    ofElement: (element: Standing) => ({
      'data-element': element.id,
      tabIndex: element.id === stop ? 0 : -1,
      onFocus: () => setCurrent(element.id),
      onKeyDown: (event: KeyboardEvent) => press(event, element),
    }),
  };
}
