import { useRef, useState } from 'preact/hooks';
import { m } from '../../i18n/texts';
import { Glyph } from './Glyph';
import type { Layout, Point, Standing } from './garden';
import styles from './Plan.module.css';
import { DEPTH, keepInside, WIDTH, writePlace } from './places';
import { usePlanKeys } from './usePlanKeys';
import { usePlanPointer } from './usePlanPointer';

export type Mode = 'move' | 'rake';

interface Content {
  layout: Layout;
  radiusOf: (element: Standing) => number;
  mode: Mode;
  move: (element: Standing, at: Point) => void;
  turn: (element: Standing) => void;
  remove: (element: Standing) => void;
  rake: (drawn: Point[]) => void;
}

/** Something that is being carried, and where it would stand. */
export interface Carried {
  element: Standing;
  at: Point;
}

const under = ['pond', 'moss', 'bridge'];

/** The garden from above. Things are carried by dragging, by two taps, or by Enter and the arrow keys; the rake draws by hand. */
export function Plan(content: Content) {
  const { layout, radiusOf, mode, move } = content;
  const svg = useRef<SVGSVGElement>(null);
  const [carried, setCarried] = useState<Carried>();
  const [line, setLine] = useState<Point[]>([]);
  const elements = [...(layout.elements ?? [])].sort((one, other) => layerOf(one) - layerOf(other));

  const put = (element: Standing, at: Point) => {
    setCarried(undefined);
    const inside = keepInside(at, radiusOf(element));
    if (inside.x !== element.at?.x || inside.y !== element.at?.y) move(element, inside);
  };
  const pointer = usePlanPointer({ ...content, svg, carried, setCarried, put, line, setLine });
  const keys = usePlanKeys({ ...content, elements, carried, setCarried, put });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset. */}
      <svg
        ref={svg}
        class={mode === 'rake' ? `${styles.plan} ${styles.raking}` : styles.plan}
        viewBox={`0 0 ${WIDTH} ${DEPTH}`}
        role="group"
        aria-label={m.garden_plan()}
        aria-describedby="plan-keys"
        {...pointer.ofPlan}
      >
        <rect class={styles.sand} width={WIDTH} height={DEPTH} rx={14} />
        {layout.strokes?.map(({ id, points = [], width }) => (
          <polyline key={id} class={styles.stroke} points={write(points)} stroke-width={width} />
        ))}
        {line.length > 1 && <polyline class={styles.drawing} points={write(line)} stroke-width={24} />}
        {elements.map(element => {
          const held = carried?.element.id === element.id;
          const at = held && carried ? carried.at : (element.at ?? { x: 0, y: 0 });
          return (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
            <g
              key={element.id}
              class={held ? `${styles.thing} ${styles.held}` : styles.thing}
              transform={`translate(${at.x} ${at.y})`}
              role="button"
              aria-pressed={held}
              aria-label={`${element.name}, ${writePlace(at)}`}
              {...pointer.ofElement(element)}
              {...keys.ofElement(element)}
            >
              <circle class={styles.ground} r={radiusOf(element)} />
              <g transform={`scale(${radiusOf(element) * 0.85})`}>
                <Glyph species={element.species} rotation={element.rotation} />
              </g>
            </g>
          );
        })}
      </svg>
      <p class="visually-hidden" role="status">
        {carried && m.garden_carried({ name: carried.element.name ?? '', place: writePlace(carried.at) })}
      </p>
    </>
  );
}

function write(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

/** What lies on the ground is drawn first. Otherwise as it came: a thing that changed its place among the others would lose the focus. */
function layerOf({ species = '' }: Standing): number {
  const layer = under.indexOf(species);
  return layer < 0 ? under.length : layer;
}
