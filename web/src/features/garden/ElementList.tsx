import { m } from '../../i18n/texts';
import styles from './Arranging.module.css';
import type { Point, Standing } from './garden';
import { stepFrom, writePlace } from './places';

interface Content {
  elements: readonly Standing[];
  radiusOf: (element: Standing) => number;
  move: (element: Standing, at: Point) => void;
  turn: (element: Standing) => void;
  remove: (element: Standing) => void;
}

const ways: [string, readonly [number, number], (text: { name: string }) => string][] = [
  ['←', [-2, 0], m.garden_to_left],
  ['→', [2, 0], m.garden_to_right],
  ['↑', [0, -2], m.garden_to_back],
  ['↓', [0, 2], m.garden_to_front],
];

/** The plan as a list: where everything stands, in words, and buttons that do what hands do in the plan. */
export function ElementList({ elements, radiusOf, move, turn, remove }: Content) {
  return (
    <section>
      <h2>{m.garden_list()}</h2>
      <ul class={styles.list}>
        {elements.map(element => {
          const { id, name = '', at = { x: 0, y: 0 } } = element;
          return (
            <li key={id} class={styles.row}>
              <span>
                <strong>{name}</strong>
                <br />
                {writePlace(at)}
              </span>
              <span class={styles.ways}>
                {ways.map(([sign, way, label]) => (
                  <button
                    key={sign}
                    type="button"
                    class={styles.way}
                    aria-label={label({ name })}
                    onClick={() => move(element, stepFrom(at, way, radiusOf(element)))}
                  >
                    {sign}
                  </button>
                ))}
                <button
                  type="button"
                  class={styles.way}
                  aria-label={m.garden_turn({ name })}
                  onClick={() => turn(element)}
                >
                  ↻
                </button>
                <button
                  type="button"
                  class={styles.way}
                  aria-label={m.garden_remove_one({ name })}
                  onClick={() => remove(element)}
                >
                  {m.garden_remove()}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
